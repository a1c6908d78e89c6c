import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../engine';
import { actions } from '../../store';

/** The scenario of an id; null while it is on its way, and after a fault, which becomes a notice. */
export function useScenario(id: string): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  useEffect(() => {
    let wanted = true;
    void actions.scenarioOf(id).then((loaded) => {
      if (!wanted) return;
      if (loaded.ok) setScenario(loaded.value);
      else actions.notify({ tone: 'error', fault: loaded.fault });
    });
    return () => {
      wanted = false;
    };
  }, [id]);
  return scenario;
}
