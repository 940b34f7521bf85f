import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { ACCOMPAGNEE, ACTIF, demandeId, DEMANDEE, EN_CHARGE, fait as faitDuReseau, siret } from '#facts/connecteurs';
import { EN_COURS, fait, fournisseurId, fournisseurSiren, prestationId, PRESCRITE } from '#facts/prestations';
import {
  certificateur,
  comptable,
  entreprise,
  fournisseur as leFournisseur,
  prescripteur,
} from '../../../../../test/support/acteurs-des-prestations';
import { connecteur as unConnecteur, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import {
  FOURNISSEUR,
  FOURNISSEUR_ACTIF,
  PREALABLES,
  PRESCRIPTEUR,
} from '../../../../../test/support/prealables-de-prescription';
import { ServiceInconnu } from '../../catalogue/catalogue.errors';
import { connecteur } from '../../connecteur/connecteur';
import { demandeAccompagnement } from '../../demande-accompagnement/demande-accompagnement';
import { prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import { prescrire, PrescrirePrestation, type Prealables } from './prescrire-prestation';

const { siren, code } = fait('PrestationPrescrite.v1')().data;
const JOUR = '2026-03-02';
const DEMANDE = { prestationId, siren, siret, demandeId, code, fournisseurId, fournisseurSiren };

const onPrescrit = (
  avant: Partial<Prealables> = {},
  context = prescripteur(JOUR),
  change: Partial<PrescrirePrestation['data']> = {},
) =>
  demander(new PrescrirePrestation({ ...DEMANDE, ...change }, context), (command) =>
    prescrire(command, { ...PREALABLES, ...avant }),
  );

describe('prescrire une prestation', () => {
  const { given } = scenariosOf(prestation);
  const enCharge = (faits: typeof EN_CHARGE, change: object) =>
    etatApres(
      demandeAccompagnement,
      faits.map((un) => ({ ...un, data: { ...un.data, ...change } }) as (typeof EN_CHARGE)[number]),
    );

  it('garde les conditions du service, dans sa version de ce jour', () => {
    given().when(onPrescrit()).then(fait('PrestationPrescrite.v1')());
    const service = fait('ServiceInscrit.v1')({ version: 2, plafondCentimes: 1 }).data;
    const { conditions } = fait('PrestationPrescrite.v1')().data;
    given()
      .when(onPrescrit({ service }))
      .then(fait('PrestationPrescrite.v1')({ version: 2, conditions: { ...conditions, plafondCentimes: 1 } }));
  });
  it('refuse un organisme que le fournisseur n’a pas déclaré', () => {
    given()
      .when(onPrescrit({}, prescripteur(JOUR), { fournisseurSiren: '356000000' }))
      .refuses(Refus.SocieteDuFournisseurNonDeclaree);
  });
  it('se fait par la région ou son référent, avec une demande de l’entreprise ou sans', () => {
    for (const context of [certificateur(JOUR), referent(JOUR)]) {
      const { personneId: prescripteurId } = context.actor;
      for (const nomme of [demandeId, null])
        given()
          .when(
            onPrescrit({ prescripteur: null, demande: nomme === null ? null : PREALABLES.demande }, context, {
              demandeId: nomme ?? undefined,
            }),
          )
          .then(fait('PrestationPrescrite.v1')({ prescripteurId, demandeId: nomme }));
      for (const demande of [null, enCharge(DEMANDEE, { siren: '356000000' })])
        given()
          .when(onPrescrit({ prescripteur: null, demande }, context))
          .refuses(Refus.DemandeDUnAutre);
    }
  });
  it('se fait par un connecteur accepté qui a en charge la demande de cette entreprise', () => {
    const close = etatApres(demandeAccompagnement, ACCOMPAGNEE);
    for (const demande of [null, close, enCharge(EN_CHARGE, { siren: '356000000' })])
      given().when(onPrescrit({ demande })).refuses(Refus.DemandeDUnAutre);
    given()
      .when(onPrescrit(undefined, unConnecteur(JOUR, 'autre')))
      .refuses(Refus.DemandeDUnAutre);
    const suspendu = etatApres(connecteur, [...ACTIF, faitDuReseau('ConnecteurSuspendu.v1')()]);
    given()
      .when(onPrescrit({ prescripteur: suspendu }))
      .refuses(Refus.DemandeDUnAutre);
  });
  it('refuse sans établissement ouvert dans sa région', () => {
    for (const regionDeLEtablissement of [null, '76'])
      given().when(onPrescrit({ regionDeLEtablissement })).refuses(Refus.EntrepriseSansPrestation);
  });
  it('refuse un service que la région n’offre pas', () => {
    given()
      .when(onPrescrit({ service: null }))
      .refuses(ServiceInconnu);
  });
  it('refuse un fournisseur sans label, ou qui n’est pas du réseau', () => {
    const suspendu = etatApres(connecteur, [
      ...FOURNISSEUR_ACTIF,
      faitDuReseau('ConnecteurSuspendu.v1')({ connecteurId: fournisseurId }),
    ]);
    for (const avant of [{ labellise: false }, { fournisseur: null }, { fournisseur: suspendu }])
      given().when(onPrescrit(avant)).refuses(Refus.FournisseurNonLabellise);
  });
  it('refuse qui gagne à ce qu’il prescrit', () => {
    const tiers = '356000000';
    for (const avant of [
      { lies: true },
      { prescripteur: PRESCRIPTEUR(fournisseurSiren) },
      { prescripteur: PRESCRIPTEUR(siren) },
      { fournisseur: FOURNISSEUR(siren) },
      { prescripteur: PRESCRIPTEUR(tiers), fournisseur: FOURNISSEUR(tiers) },
    ])
      given().when(onPrescrit(avant)).refuses(Refus.FournisseurLie);
    given()
      .when(onPrescrit(undefined, undefined, { fournisseurSiren: siren }))
      .refuses(Refus.FournisseurLie);
    const seul = { demande: enCharge(EN_CHARGE, { connecteurId: fournisseurId }), prescripteur: FOURNISSEUR() };
    given()
      .when(onPrescrit(seul, leFournisseur(JOUR)))
      .refuses(Refus.FournisseurLie);
    const ailleurs = { prescripteur: PRESCRIPTEUR(tiers), fournisseur: FOURNISSEUR(fournisseurSiren) };
    given().when(onPrescrit(ailleurs)).then(fait('PrestationPrescrite.v1')());
  });
  it('compte encore un an l’intérêt qui vient d’être retiré', () => {
    const [avant, retire] = ['2026-01-21', '2026-03-01'];
    const declares = faitDuReseau('InteretsDuConnecteurDeclares.v1');
    const prescripteurDepuis = (...suite: readonly (readonly string[])[]) =>
      etatApres(connecteur, [
        ...ACTIF,
        declares({ sirens: [siren], declaresLe: avant }),
        ...suite.map((sirens) => declares({ sirens: [...sirens], declaresLe: retire })),
      ]);
    for (const [jour, refuse] of [
      [JOUR, true],
      ['2027-03-01', true],
      ['2027-03-02', false],
    ] as const) {
      const fin = given().when(onPrescrit({ prescripteur: prescripteurDepuis([]) }, prescripteur(jour)));
      if (refuse) fin.refuses(Refus.FournisseurLie);
      else fin.then(fait('PrestationPrescrite.v1')({ prescriteLe: jour }));
    }
    const fournisseur = etatApres(connecteur, [
      ...FOURNISSEUR_ACTIF,
      declares({ connecteurId: fournisseurId, sirens: [fournisseurSiren, siren], declaresLe: avant }),
      declares({ connecteurId: fournisseurId, sirens: [fournisseurSiren], declaresLe: retire }),
    ]);
    given().when(onPrescrit({ fournisseur })).refuses(Refus.FournisseurLie);
    given()
      .when(onPrescrit({ prescripteur: prescripteurDepuis([], [siren]) }))
      .refuses(Refus.FournisseurLie);
  });
  it('ne change rien la seconde fois, et refuse à un autre ou sous d’autres termes', () => {
    for (const faits of [PRESCRITE, EN_COURS]) {
      given(...faits)
        .when(onPrescrit({ service: null, labellise: false }, prescripteur('2026-03-10')))
        .changesNothing();
      given(...faits)
        .when(onPrescrit(undefined, certificateur(JOUR)))
        .refuses(DoneByAnother);
      for (const change of [{ code: 'AUTRE' }, { demandeId: undefined }, { fournisseurSiren: '356000000' }])
        given(...faits)
          .when(onPrescrit(undefined, undefined, change))
          .refuses(Refus.PrestationDejaPrescrite);
    }
  });
  it('refuse à l’entreprise, et à qui paie', () => {
    for (const context of [entreprise(JOUR), comptable(JOUR)])
      given().when(onPrescrit(undefined, context)).refuses(Refus.PrescriptionReservee);
  });
});
