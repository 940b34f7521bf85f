import { scenariosOf } from '#libs/event-sourcing';
import { ADMISSIBLE, DEMANDE, EN_ATTENTE, experimentationId, fait, OBTENU, siren, siret } from '#facts/pme-digitale';
import { dirigeante, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { CANDIDATE, candidateDans } from '../../../../../test/support/entreprise-candidate';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import { DemanderStatut, demanderStatut } from './demander-statut';

const lEntrepriseDemande = (
  entreprise: typeof CANDIDATE | null = CANDIDATE,
  context: ReturnType<typeof mission> = dirigeante('2026-03-02'),
  change: Partial<DemanderStatut['data']> = {},
  experimentationOuverte = true,
) =>
  demander(new DemanderStatut({ siren, experimentationId, siret, ...change }, context), (command) =>
    demanderStatut(command, { entreprise, experimentationOuverte }),
  );

describe('demander le statut PME digitale', () => {
  const { given } = scenariosOf(statutPmeDigitale);

  it('retient l’établissement et sa région', () => {
    given().when(lEntrepriseDemande()).then(fait('StatutDemande.v1')());
  });
  it('se fait avant que la taille soit établie : la mission en juge', () => {
    given()
      .when(lEntrepriseDemande({ ...CANDIDATE, estPme: false, categorie: null }))
      .then(fait('StatutDemande.v1')());
  });
  it('ne change rien la seconde fois, où qu’elle en soit', () => {
    for (const faits of [DEMANDE, ADMISSIBLE, EN_ATTENTE, OBTENU])
      given(...faits)
        .when(lEntrepriseDemande({ ...CANDIDATE, cesseeLe: '2026-03-01' }, dirigeante('2026-03-03')))
        .changesNothing();
  });
  it('se refait après un refus ou un départ, au rang suivant', () => {
    for (const fin of [fait('StatutRefuse.v1')(), fait('StatutQuitte.v1')()])
      given(...DEMANDE, fin)
        .when(lEntrepriseDemande(CANDIDATE, dirigeante('2026-11-02')))
        .then(fait('StatutDemande.v1')({ rang: 2, demandeLe: '2026-11-02' }));
  });
  it('refuse une autre demande tant que la première court', () => {
    for (const change of [{ experimentationId: 'PME-DIGITALE-2028' }, { siret: '55208131700001' }]) {
      const refus = given(...OBTENU)
        .when(lEntrepriseDemande(CANDIDATE, undefined, change))
        .refuses(Refus.StatutDejaDemande);
      expect(refus.details).toEqual({ experimentationId });
    }
  });
  it('refuse une entreprise qui n’est pas enrôlée, a cessé, ou n’est pas la sienne', () => {
    for (const entreprise of [null, { ...CANDIDATE, cesseeLe: '2026-03-01' }])
      given().when(lEntrepriseDemande(entreprise)).refuses(Refus.EntrepriseNonCandidate);
    for (const faits of [[], DEMANDE])
      given(...faits)
        .when(lEntrepriseDemande(CANDIDATE, dirigeante('2026-03-02', '356000000')))
        .refuses(Refus.EntrepriseNonCandidate);
  });
  it('refuse un établissement fermé ou inconnu', () => {
    given()
      .when(lEntrepriseDemande(candidateDans({ fermeLe: '2026-02-28' })))
      .refuses(Refus.EtablissementNonCandidat);
    given()
      .when(lEntrepriseDemande(CANDIDATE, undefined, { siret: '55208131700001' }))
      .refuses(Refus.EtablissementNonCandidat);
  });
  it('refuse une expérimentation qui n’est pas ouverte', () => {
    given()
      .when(lEntrepriseDemande(CANDIDATE, undefined, {}, false))
      .refuses(Refus.ExperimentationNonOuverte);
  });
  it('refuse à la mission', () => {
    given()
      .when(lEntrepriseDemande(CANDIDATE, mission('2026-03-02')))
      .refuses(Refus.StatutReserve);
  });
});
