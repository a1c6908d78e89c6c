import { fullName, type Side } from '../../../engine';
import { t } from '../../../text';
import { Flag } from '../../design';
import { Segments } from '../parts/segments';
import { usePlay } from '../play-context';

interface WhomProps {
  /** The other seats; where there is but one, there is nothing to choose. */
  readonly others: readonly Side[];
  readonly value: Side;
  readonly onChange: (side: Side) => void;
}

/** Whom a question goes to. */
export function WhomChoice({ others, value, onChange }: WhomProps) {
  const { scenario } = usePlay();
  if (others.length < 2) return null;
  return (
    <Segments
      legend={t('say.whom')}
      value={value}
      onChange={onChange}
      options={others.map((side) => ({
        value: side,
        label: (
          <>
            <Flag side={side} />
            {fullName(scenario, side)}
          </>
        ),
      }))}
    />
  );
}
