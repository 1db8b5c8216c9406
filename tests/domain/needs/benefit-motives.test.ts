import { describe, expect, it } from 'vitest';
import { ledBy, motivesOf, withOtherMotive } from '../../../shared/domain/needs/benefit-motives';

describe('the motives of a benefit', () => {
  it('are told with the leading one first, the others in their usual order, each once', () => {
    expect(motivesOf({ motive: 'comfort', otherMotives: ['prestige', 'profit', 'comfort'] })).toEqual(['comfort', 'profit', 'prestige']);
    expect(motivesOf({ motive: 'joy', otherMotives: [] })).toEqual(['joy']);
  });

  it('change places when another of them comes to lead, and give way to one that was none of them', () => {
    expect(ledBy({ motive: 'profit', otherMotives: ['security', 'joy'] }, 'security')).toEqual({ motive: 'security', otherMotives: ['joy', 'profit'] });
    expect(ledBy({ motive: 'profit', otherMotives: ['joy'] }, 'comfort')).toEqual({ motive: 'comfort', otherMotives: ['joy'] });
    expect(ledBy({ motive: 'profit', otherMotives: ['joy'] }, 'profit')).toEqual({ motive: 'profit', otherMotives: ['joy'] });
  });

  it('are answered besides and taken back, which never touches the one that leads', () => {
    const both = withOtherMotive({ motive: 'profit', otherMotives: [] }, 'joy', true);
    expect(both).toEqual({ motive: 'profit', otherMotives: ['joy'] });
    expect(withOtherMotive(both, 'joy', true)).toEqual(both);
    expect(withOtherMotive(both, 'joy', false)).toEqual({ motive: 'profit', otherMotives: [] });
    expect(withOtherMotive(both, 'profit', true)).toEqual(both);
  });
});
