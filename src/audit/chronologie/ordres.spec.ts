import { fait } from '#facts/entreprises';
import { positionOf, type RecordedEvent } from '#libs/event-sourcing';
import { estConnuAu, lireMoment } from './moment';
import { comptantLe, jourDeDroit } from './ordres';

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
  position: positionOf(BigInt(revision)),
  metadata: {
    ...{ commandId: 'c', correlationId: 'c', causationId: 'c', occurredAt },
    actor: { personneId: 'p', role: 'region.instructeur', territoire: '53' },
  },
});

describe('les faits qui forment un état à une date', () => {
  const enrolee = enregistre(0, '2026-03-01T23:30:00Z', fait('EntrepriseEnrolee.v2')({ enroleeLe: '2026-02-20' }));
  const cessee = enregistre(1, '2026-06-10T09:00:00Z', fait('CessationConstatee.v1')({ cesseeLe: '2026-02-10' }));
  const faits = [enrolee, cessee];

  const connus = (texte: string) => {
    const moment = lireMoment(texte);
    return moment && faits.filter((un) => estConnuAu(moment, un));
  };

  it('sont ceux qui étaient enregistrés, par jour de Paris', () => {
    expect(connus('2026-03-01')).toEqual([]);
    expect(connus('2026-03-02')).toEqual([enrolee]);
    expect(connus('2026-06-10')).toEqual(faits);
  });
  it('sont ceux d’un instant, ou d’une position', () => {
    expect(connus('2026-03-01T23:29:59.999Z')).toEqual([]);
    expect(connus('2026-03-01T23:30Z')).toEqual([enrolee]);
    expect(connus(positionOf(0n))).toEqual([enrolee]);
    expect(connus(positionOf(1n))).toEqual(faits);
  });
  it.each([
    '',
    '2026-02-30',
    '2026-03-01T25:00Z',
    '2026-03-01T10:00',
    '2026-02-31T10:00:00Z',
    `c${'0'.repeat(19)}`,
    '12',
    'demain',
  ])('« %s » n’est pas un moment', (texte) => {
    expect(lireMoment(texte)).toBeUndefined();
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
    expect(jourDeDroit({ type: 'SubventionPubliee.v2', data: { date: '2014' } })).toBeNull();
    expect(jourDeDroit({ type: 'SubventionPubliee.v2', data: { date: '2014-03-01' } })).toBe('2014-03-01');
    expect(comptantLe([sansDate], '2026-02-28')).toEqual([]);
    expect(comptantLe([sansDate], '2026-03-01')).toEqual([sansDate]);
  });
});
