import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { DEMANDEE, demandeId, fait, QUALIFIEE, referentId, siren, siret } from '#facts/connecteurs';
import { connecteur, dirigeante, instructeur, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { demandeAccompagnement } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import {
  DemanderAccompagnement,
  demanderAccompagnement,
  type EntrepriseAccompagnable,
} from './demander-accompagnement';

const { besoins, langue } = fait('AccompagnementDemande.v1')().data;
const SIEGE = { siret, region: '53', commune: '29232', naf: '62.01Z', fermeLe: null };
const ENROLEE: EntrepriseAccompagnable = { cesseeLe: null, etablissements: [SIEGE] };
const avec = (change: Partial<EntrepriseAccompagnable['etablissements'][number]>): EntrepriseAccompagnable => ({
  ...ENROLEE,
  etablissements: [{ ...SIEGE, ...change }],
});

const lEntrepriseDemande = (
  entreprise: EntrepriseAccompagnable | null = ENROLEE,
  context = dirigeante('2026-02-02'),
  change: Partial<DemanderAccompagnement['data']> = {},
) =>
  demander(new DemanderAccompagnement({ demandeId, siren, siret, besoins, langue, ...change }, context), (command) =>
    demanderAccompagnement(command, entreprise),
  );

describe('demander un accompagnement', () => {
  const { given } = scenariosOf(demandeAccompagnement);

  it('retient le lieu de l’établissement, son secteur et qui demande', () => {
    given().when(lEntrepriseDemande()).then(fait('AccompagnementDemande.v1')());
    given()
      .when(lEntrepriseDemande(ENROLEE, undefined, { besoins: besoins.toReversed() }))
      .then(fait('AccompagnementDemande.v1')());
  });
  it('se fait aussi par la région de l’établissement', () => {
    given()
      .when(lEntrepriseDemande(ENROLEE, referent('2026-02-02')))
      .then(fait('AccompagnementDemande.v1')({ demandePar: referentId, origine: 'region' }));
    const context = instructeur('2026-02-02');
    given()
      .when(lEntrepriseDemande(ENROLEE, context))
      .then(fait('AccompagnementDemande.v1')({ demandePar: context.actor.personneId, origine: 'region' }));
  });
  it('n’a ni EPCI dans une commune isolée, ni secteur sans activité connue', () => {
    given()
      .when(lEntrepriseDemande(avec({ commune: '29083', naf: null })))
      .then(fait('AccompagnementDemande.v1')({ commune: '29083', epci: null, secteur: null }));
  });
  it('ne change rien la seconde fois, même une fois qualifiée ou l’entreprise cessée', () => {
    for (const faits of [DEMANDEE, QUALIFIEE])
      given(...faits)
        .when(lEntrepriseDemande({ ...ENROLEE, cesseeLe: '2026-02-03' }, dirigeante('2026-02-04')))
        .changesNothing();
  });
  it('refuse une autre demande sous le même identifiant, et la même par une autre personne', () => {
    for (const change of [{ langue: 'br' as const }, { besoins: besoins.slice(1) }, { siret: '55208131700001' }])
      given(...DEMANDEE)
        .when(lEntrepriseDemande(ENROLEE, dirigeante('2026-02-02'), change))
        .refuses(Refus.DemandeDejaDeposee);
    const decide = lEntrepriseDemande(ENROLEE, dirigeante('2026-02-02', siren, 'autre'));
    expect(() => decide(etatApres(demandeAccompagnement, DEMANDEE))).toThrow(DoneByAnother);
  });
  it('refuse une entreprise qui n’est pas enrôlée, ou a cessé', () => {
    for (const entreprise of [null, { ...ENROLEE, cesseeLe: '2026-01-31' }])
      given().when(lEntrepriseDemande(entreprise)).refuses(Refus.EntrepriseNonAccompagnable);
  });
  it('refuse un établissement fermé, inconnu, ou d’une autre région que celle qui demande', () => {
    given()
      .when(lEntrepriseDemande(avec({ fermeLe: '2026-01-31' })))
      .refuses(Refus.EtablissementNonAccompagnable);
    given()
      .when(lEntrepriseDemande(ENROLEE, dirigeante('2026-02-02'), { siret: '55208131700001' }))
      .refuses(Refus.EtablissementNonAccompagnable);
    const ailleurs = { ...SIEGE, siret: '55208131700001', region: '76', commune: '31555' };
    given()
      .when(
        lEntrepriseDemande({ ...ENROLEE, etablissements: [SIEGE, ailleurs] }, referent('2026-02-02'), {
          siret: ailleurs.siret,
        }),
      )
      .refuses(Refus.EtablissementNonAccompagnable);
  });
  it('refuse sans la commune d’aujourd’hui', () => {
    for (const commune of [null, '29000'])
      given()
        .when(lEntrepriseDemande(avec({ commune })))
        .refuses(Refus.CommuneDeLEtablissementACompleter);
  });
  it('refuse à une autre entreprise et à une autre région, comme si elle n’était pas enrôlée', () => {
    for (const context of [dirigeante('2026-02-02', '356000000'), referent('2026-02-02', '76')])
      for (const faits of [[], DEMANDEE])
        given(...faits)
          .when(lEntrepriseDemande(ENROLEE, context))
          .refuses(Refus.EntrepriseNonAccompagnable);
  });
  it('refuse à un connecteur', () => {
    given()
      .when(lEntrepriseDemande(ENROLEE, connecteur('2026-02-02')))
      .refuses(Refus.DemandeReservee);
  });
});
