/** Whatever is put into the page knows how to leave it again. */
export type Unmount = () => void;
