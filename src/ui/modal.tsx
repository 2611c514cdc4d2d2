import { Component, type ComponentChildren } from "preact";

interface ModalProps {
  open: boolean;
  /** The reader has closed it: by Escape, or by what stands in it. */
  onClose: () => void;
  /** It has just opened: before that, nothing in it can be scrolled to. */
  onOpen?: () => void;
  class: string;
  /** Id of the heading in it. */
  labelledBy: string;
  children: ComponentChildren;
}

/** A dialog over the page that is open or not as its owner says. */
export class Modal extends Component<ModalProps> {
  private dialog: HTMLDialogElement | null = null;

  override componentDidMount(): void {
    if (this.props.open) this.follow();
  }

  override componentDidUpdate(before: ModalProps): void {
    // Only what its owner has turned: one that the reader has just closed must not open again, because its
    // owner hears of it a moment later.
    if (this.props.open !== before.open) this.follow();
  }

  private follow(): void {
    const { dialog, props } = this;
    if (!dialog || dialog.open === props.open) return;
    if (props.open) {
      dialog.showModal();
      // A heading that can have the focus has it: the next key must not turn a switch.
      dialog.querySelector<HTMLElement>("h2[tabindex]")?.focus();
      dialog.scrollTop = 0;
      props.onOpen?.();
    } else dialog.close();
  }

  private readonly onClose = () => {
    const { dialog } = this;
    // Told late: it may be open again.
    if (!dialog || dialog.open) return;
    // What nobody sees any more must get no keys.
    if (document.activeElement instanceof HTMLElement && dialog.contains(document.activeElement))
      document.activeElement.blur();
    // Who has closed it knows.
    if (this.props.open) this.props.onClose();
  };

  override render({ class: name, labelledBy, children }: ModalProps) {
    const keep = (dialog: HTMLDialogElement | null) => {
      this.dialog = dialog;
    };
    return (
      <dialog ref={keep} class={name} aria-labelledby={labelledBy} onClose={this.onClose}>
        {children}
      </dialog>
    );
  }
}
