import { scenariosOf } from '#libs/event-sourcing';
import { ADMISSIBLE, DEMANDE, EN_ATTENTE, fait, OBTENU, siren } from '#facts/pme-digitale';
import { dirigeante, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { CANDIDATE, candidateDans } from '../../../../../test/support/entreprise-candidate';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import { prononcer, PrononcerAdmissibilite, type PrealablesDAdmissibilite } from './prononcer-admissibilite';

const laMissionPrononce = (
  prealables: Partial<PrealablesDAdmissibilite> = {},
  context: ReturnType<typeof mission> = mission('2026-03-16'),
  rang = 1,
) =>
  demander(new PrononcerAdmissibilite({ siren, rang }, context), (command) =>
    prononcer(command, { entreprise: CANDIDATE, experimentationOuverte: true, estDesSiens: false, ...prealables }),
  );

describe('prononcer l’admissibilité', () => {
  const { given } = scenariosOf(statutPmeDigitale);

  it('retient la région, la taille et le secteur de ce jour, et les règles qui les ont jugés', () => {
    given(...DEMANDE)
      .when(laMissionPrononce())
      .then(fait('CandidatureAdmissible.v1')());
    given(...DEMANDE)
      .when(
        laMissionPrononce({
          entreprise: {
            ...candidateDans({ region: '76', naf: '41.20A' }),
            categorie: { code: 'moyenne', regle: 'recommandation-2003-361' },
          },
        }),
      )
      .then(fait('CandidatureAdmissible.v1')({ region: '76', taille: 'moyenne', secteur: 'FZ' }));
  });
  it('ne change rien la seconde fois, quelle que soit la réponse de la cohorte', () => {
    for (const faits of [ADMISSIBLE, EN_ATTENTE, OBTENU])
      given(...faits)
        .when(laMissionPrononce({ experimentationOuverte: false }))
        .changesNothing();
  });
  it('refuse une entreprise qui n’est pas une PME, ou dont la taille n’est pas établie', () => {
    const horsPme = { code: 'hors-pme', regle: 'recommandation-2003-361' };
    for (const change of [
      { estPme: false, categorie: horsPme },
      { estPme: false, categorie: null },
    ])
      given(...DEMANDE)
        .when(laMissionPrononce({ entreprise: { ...CANDIDATE, ...change } }))
        .refuses(Refus.PasUnePme);
  });
  it('refuse une entreprise cessée depuis, ou sortie du programme', () => {
    for (const entreprise of [null, { ...CANDIDATE, cesseeLe: '2026-03-10' }])
      given(...DEMANDE)
        .when(laMissionPrononce({ entreprise }))
        .refuses(Refus.EntrepriseNonCandidate);
  });
  it('refuse un établissement fermé depuis, ou dont l’activité n’est pas connue', () => {
    given(...DEMANDE)
      .when(laMissionPrononce({ entreprise: candidateDans({ fermeLe: '2026-03-10' }) }))
      .refuses(Refus.EtablissementNonCandidat);
    given(...DEMANDE)
      .when(laMissionPrononce({ entreprise: candidateDans({ naf: null }) }))
      .refuses(Refus.ActiviteACompleter);
  });
  it('refuse dans une expérimentation close', () => {
    given(...DEMANDE)
      .when(laMissionPrononce({ experimentationOuverte: false }))
      .refuses(Refus.ExperimentationNonOuverte);
  });
  it('refuse une demande refusée, ou qui n’est plus la dernière', () => {
    given(...DEMANDE, fait('StatutRefuse.v1')())
      .when(laMissionPrononce())
      .refuses(Refus.StatutDansUnAutreEtat);
    given(...DEMANDE, fait('StatutRefuse.v1')(), fait('StatutDemande.v1')({ rang: 2 }))
      .when(laMissionPrononce())
      .refuses(Refus.StatutInconnu);
    given().when(laMissionPrononce()).refuses(Refus.StatutInconnu);
  });
  it('refuse à qui a agi pour l’entreprise, et à l’entreprise', () => {
    given(...DEMANDE)
      .when(laMissionPrononce({ estDesSiens: true }))
      .refuses(Refus.DecisionSurSonEntreprise);
    given(...DEMANDE)
      .when(laMissionPrononce({}, dirigeante('2026-03-16')))
      .refuses(Refus.DecisionSurLeStatutReservee);
  });
});
