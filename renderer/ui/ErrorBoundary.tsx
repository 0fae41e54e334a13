/** A fault in the page keeps the work and offers one reload; a second fault right after it stops. */
import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

const KEY = 'passalong.reloaded';
/** A fault this long after a reload is a new one. */
const CALM_AFTER_MS = 60_000;

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly text: string;
  readonly again: string;
  readonly stopped: string;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  private calm = 0;

  override componentDidMount() {
    this.calm = window.setTimeout(() => window.sessionStorage.removeItem(KEY), CALM_AFTER_MS);
  }

  override componentWillUnmount() {
    window.clearTimeout(this.calm);
  }

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  private reload = () => {
    window.sessionStorage.setItem(KEY, 'yes');
    window.location.reload();
  };

  override render() {
    const { children, text, again, stopped } = this.props;
    if (!this.state.hasFailed) return children;
    const isSecond = window.sessionStorage.getItem(KEY) === 'yes';
    const action = isSecond ? undefined : (
      <Button look="primary" onPress={this.reload}>
        {again}
      </Button>
    );
    return <Notice look="page" tone="bad" icon="warning" text={isSecond ? stopped : text} action={action} />;
  }
}
