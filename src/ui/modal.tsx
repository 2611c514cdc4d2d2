import { Component, type ComponentChildren } from "preact";

interface ModalProps {
  open: boolean;
  /** The reader has closed it: by Escape, or by what stands in it. */
  onClose: () => void;
  /** It has just opened: before that, nothing in it can be scrolled to. */
  onOpen?: () => void;
  /** How often it was read on: from its end that leads back to its beginning. */
  page?: number;
  class: string;
  /** Id of the heading in it. */
  labelledBy: string;
  children: ComponentChildren;
}

/** What of its height one page of a long dialog takes; the rest is seen twice. */
const PAGE = 0.85;

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
    else if (this.props.page !== before.page) this.turnTo(this.props.page);
  }

  private follow(): void {
    const { dialog, props } = this;
    if (!dialog || dialog.open === props.open) return;
    if (props.open) {
      dialog.showModal();
      // A heading that can have the focus has it: the next key must not turn a switch.
      dialog.querySelector<HTMLElement>("h2[tabindex]")?.focus();
      this.turnTo(props.page);
      props.onOpen?.();
    } else dialog.close();
  }

  private turnTo(page = 0): void {
    // A long one may scroll in a place of its own.
    const long = this.dialog?.querySelector(":scope > div") ?? this.dialog;
    if (!long) return;
    const step = long.clientHeight * PAGE;
    const left = Math.ceil((long.scrollHeight - long.clientHeight - 1) / step);
    long.scrollTop = step > 0 ? (page % (Math.max(0, left) + 1)) * step : 0;
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
