import { Component, type ComponentChildren } from "preact";

interface StillProps {
  /** All that its contents depend on. */
  on: readonly unknown[];
  children: ComponentChildren;
}

/** Contents that stay as they are until something that they depend on is another. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate({ on }: StillProps): boolean {
    return (
      on.length !== this.props.on.length || on.some((one, index) => !Object.is(one, this.props.on[index]))
    );
  }

  override render({ children }: StillProps) {
    return children;
  }
}
