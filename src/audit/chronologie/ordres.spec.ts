import { fait } from '#facts/entreprises';
import type { GlobalPosition, RecordedEvent } from '#libs/event-sourcing';
import { comptantLe, connusLe, jourDeDroit } from './ordres';

const enregistre = (
  revision: number,
  occurredAt: string,
  { type, data }: Pick<RecordedEvent, 'type' | 'data'>,
): RecordedEvent => ({
  ...{
    recordedAt: '2026-11-28T10:00:00Z',
    id: `f${revision}`,
    stream: 'entreprise-552081317',
    revision: BigInt(revision),
    type,
    data,
  },
  position: String(revision) as GlobalPosition,
  metadata: {
    ...{ commandId: 'c', correlationId: 'c', causationId: 'c', occurredAt },
    actor: { personneId: 'p', role: 'region.instructeur', territoire: '53' },
  },
});

describe('les faits qui forment un état à une date', () => {
  const enrolee = enregistre(0, '2026-03-01T23:30:00Z', fait('EntrepriseEnrolee.v2')({ enroleeLe: '2026-02-20' }));
  const cessee = enregistre(1, '2026-06-10T09:00:00Z', fait('CessationConstatee.v1')({ cesseeLe: '2026-02-10' }));
  const faits = [enrolee, cessee];

  it('sont ceux qui étaient enregistrés, par jour de Paris', () => {
    expect(connusLe(faits, '2026-03-01')).toEqual([]);
    expect(connusLe(faits, '2026-03-02')).toEqual([enrolee]);
    expect(connusLe(faits, '2026-06-10')).toEqual(faits);
  });
  it('sont ceux qui comptent en droit, dans l’ordre où ils comptent', () => {
    expect(faits.map(jourDeDroit)).toEqual(['2026-02-20', '2026-02-10']);
    expect(comptantLe(faits, '2026-02-09')).toEqual([]);
    expect(comptantLe(faits, '2026-02-10')).toEqual([cessee]);
    expect(comptantLe(faits, '2026-02-20')).toEqual([cessee, enrolee]);
  });
  it('se placent au jour de leur enregistrement quand rien ne les date', () => {
    const sansDate = enregistre(0, '2026-03-01T09:00:00Z', { type: 'Inconnu.v1', data: {} });
    expect(jourDeDroit(sansDate)).toBeNull();
    expect(comptantLe([sansDate], '2026-02-28')).toEqual([]);
    expect(comptantLe([sansDate], '2026-03-01')).toEqual([sansDate]);
  });
});
