import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text';

/**
 * A component whose code is fetched when it is first shown. `arrived` runs once it stands on the page; a failure to
 * fetch is thrown while rendering, so that the error boundary above tells it.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props & { readonly arrived?: () => void }): VNode {
    const [Component, setComponent] = useState<ComponentType<Props> | null>(() => loaded);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (loaded) return;
      load().then((component) => {
        loaded = component;
        setComponent(() => component);
      }, setFailure);
    }, []);
    useEffect(() => {
      if (Component) props.arrived?.();
    }, [Component]);
    if (failure !== null) throw failure instanceof Error ? failure : new Error(String(failure));
    return Component ? <Component {...props} /> : <p role="status">{t('shell.loading')}</p>;
  };
}
