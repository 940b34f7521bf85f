import { upcasterOf } from '#libs/event-sourcing';
import { demonstration } from './demonstration.events';

describe('une année simulée commencée avant que son dernier jour ne s’écrive', () => {
  it('s’achève le jour où toutes s’achevaient alors', () => {
    const upcast = upcasterOf(demonstration.upcasts ?? []);
    expect(upcast('DemonstrationCommencee.v1', { graine: 7, entreprises: 60 })).toEqual({
      type: 'DemonstrationCommencee.v2',
      data: { graine: 7, entreprises: 60, dernierJour: '2026-03-15' },
    });
  });
});
