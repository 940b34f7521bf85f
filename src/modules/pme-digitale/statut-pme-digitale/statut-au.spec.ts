import { EN_ATTENTE, experimentationId, fait, siren, SUSPENDU } from '#facts/pme-digitale';
import { dirigeante, laRegion, mission } from '../../../../test/support/acteurs-de-la-cohorte';
import { etatApres } from '../../../../test/support/etat-apres';
import { detientLeStatutAu, statutAu } from './statut-au';
import { statutPmeDigitale } from './statut-pme-digitale';

const QUITTE = etatApres(statutPmeDigitale, [
  ...SUSPENDU,
  fait('StatutRetabli.v1')(),
  fait('StatutQuitte.v1')(),
  fait('StatutDemande.v1')({ rang: 2, demandeLe: '2026-11-02' }),
]);

describe('le statut un jour donné', () => {
  it.each([
    ['2026-03-01', null, false],
    ['2026-03-02', 'demande', false],
    ['2026-03-16', 'admis', true],
    ['2026-05-31', 'admis', true],
    ['2026-06-01', 'suspendu', false],
    ['2026-06-14', 'suspendu', false],
    ['2026-06-15', 'admis', true],
    ['2026-10-11', 'admis', true],
    ['2026-10-12', 'quitte', false],
    ['2026-11-02', 'demande', false],
  ])('au %s est %s', (jour, etat, detenu) => {
    expect(statutAu(QUITTE, jour)?.etat ?? null).toBe(etat);
    expect(detientLeStatutAu(QUITTE, jour)).toBe(detenu);
  });
  it('dit le rang, la cohorte et la place', () => {
    expect(statutAu(QUITTE, '2026-06-15')).toEqual({
      du: '2026-06-15',
      etat: 'admis',
      rang: 1,
      experimentationId,
      numero: 1,
    });
    expect(statutAu(QUITTE, '2026-11-02')).toMatchObject({ rang: 2, numero: null });
  });
  it('n’est rien sans demande', () => {
    expect(statutAu(null, '2026-06-15')).toBeNull();
    expect(detientLeStatutAu(null, '2026-06-15')).toBe(false);
  });
  it('se montre à l’entreprise, à sa région et à la mission', () => {
    const statut = etatApres(statutPmeDigitale, EN_ATTENTE);
    const voit = ({ actor }: ReturnType<typeof mission>) => statutPmeDigitale.isVisibleTo(statut, actor);
    expect([dirigeante('2026-03-16', siren), laRegion('2026-03-16'), mission('2026-03-16')].map(voit)).toEqual([
      true,
      true,
      true,
    ]);
    expect([dirigeante('2026-03-16', '356000000'), laRegion('2026-03-16', '76')].map(voit)).toEqual([false, false]);
  });
});
