import { MemoryEventStore, transact, type Decision, type DomainEvent, type StreamModel } from '#libs/event-sourcing';
import { ACTIF, demandeId, EN_CHARGE, connecteurId, fait as faitDuReseau, LABELLISE, siret } from '#facts/connecteurs';
import { fait as faitDEntreprise } from '#facts/entreprises';
import { fait, fournisseurId, fournisseurSiren, prestationId, PRESCRITE } from '#facts/prestations';
import { entreprise, groupes, GROUPES_DE_FRANCE } from '#modules/entreprises';
import { entreprise as elle, prescripteur } from '../../../../test/support/acteurs-des-prestations';
import { systeme } from '../../../../test/support/acteurs-du-reseau';
import { FOURNISSEUR_ACTIF } from '../../../../test/support/prealables-de-prescription';
import { catalogue } from '../catalogue/catalogue';
import { connecteur } from '../connecteur/connecteur';
import { demandeAccompagnement } from '../demande-accompagnement/demande-accompagnement';
import { labellisation } from '../labellisation/labellisation';
import { AccepterDevis } from './accepter-devis/accepter-devis';
import { PrescrirePrestation } from './prescrire-prestation/prescrire-prestation';
import { prestation, type Prestation } from './prestation';
import * as Refus from './prestation.errors';
import type { PrestationEvent } from './prestation.events';
import { preparerLaPrescription, preparerLeDevis } from './prestation.handler';

const { siren, code } = fait('PrestationPrescrite.v1')().data;
const sien = <Fait extends DomainEvent>(un: Fait, change: object) => ({ ...un, data: { ...un.data, ...change } });
const LABEL = LABELLISE.map((un) => sien(un, { connecteurId: fournisseurId }));
const societe = (numero: string, id: string) => [
  faitDEntreprise('EntrepriseReferencee.v2')({ siren: numero, siret: `${numero}00001` }),
  faitDEntreprise('EntrepriseEnrolee.v2')({ siren: numero, entrepriseUniqueId: id }),
];
const AUTRE = '356000000';

class Monde extends MemoryEventStore {
  async deposer<State, Event extends DomainEvent>(
    model: StreamModel<State, Event>,
    id: string,
    faits: readonly Event[],
  ) {
    await transact(this, model, id, () => faits, { ...systeme('2026-01-12'), commandId: crypto.randomUUID() });
    return this;
  }
}

/** Everybody and everything that the prescription of the examples needs. */
const monde = async () => {
  const store = new Monde();
  await store.deposer(catalogue, '53', [fait('ServiceInscrit.v1')()]);
  await store.deposer(entreprise, siren, [
    faitDEntreprise('EntrepriseReferencee.v2')(),
    faitDEntreprise('EntrepriseEnrolee.v2')(),
  ]);
  await store.deposer(connecteur, connecteurId, ACTIF);
  await store.deposer(connecteur, fournisseurId, FOURNISSEUR_ACTIF);
  await store.deposer(demandeAccompagnement, demandeId, EN_CHARGE);
  return store.deposer(labellisation, fournisseurId, LABEL);
};

const deciderSur = (decide: Decision<Prestation | null, PrestationEvent>, faits: readonly PrestationEvent[] = []) =>
  decide(faits.reduce<Prestation | null>(prestation.evolve, null));

const LE_LABEL = '2026-03-20';
const prescrire = async (store: Monde, context = prescripteur(LE_LABEL), change = {}) => {
  const data = { prestationId, siren, siret, demandeId, code, fournisseurId, fournisseurSiren, ...change };
  return deciderSur((await preparerLaPrescription(new PrescrirePrestation(data, context), store)).decide);
};

const estPrescrite = [fait('PrestationPrescrite.v1')({ prescriteLe: LE_LABEL })];

describe('ce qu’une prescription lit', () => {
  it('est tout ce qui la permet', async () => {
    expect(await prescrire(await monde())).toEqual(estPrescrite);
  });
  it('est le label du premier au dernier jour', async () => {
    const store = await monde();
    const { accordeeLe, expireLe } = faitDuReseau('LabellisationAccordee.v1')().data;
    for (const jour of [accordeeLe, expireLe])
      expect(await prescrire(store, prescripteur(jour))).toEqual([
        fait('PrestationPrescrite.v1')({ prescriteLe: jour }),
      ]);
    for (const jour of ['2026-03-15', '2029-03-16'])
      await expect(prescrire(store, prescripteur(jour))).rejects.toThrow(Refus.FournisseurNonLabellise);
  });
  it('n’est ni un service retiré, ni celui d’une autre région', async () => {
    const store = await (await monde()).deposer(catalogue, '53', [fait('ServiceRetire.v1')()]);
    await expect(prescrire(store)).rejects.toMatchObject({ code: 'service-inconnu' });
    await expect(prescrire(await monde(), prescripteur(LE_LABEL), { siret: `${siren}99999` })).rejects.toThrow(
      Refus.EntrepriseSansPrestation,
    );
  });
  it('est un lien de capital, dit par l’une ou par l’autre, tant qu’il dure', async () => {
    const dit = faitDEntreprise('LienCapitalistiqueDeclare.v1')({ autreSiren: fournisseurSiren });
    const parElle = await (await monde()).deposer(entreprise, siren, [dit]);
    await expect(prescrire(parElle)).rejects.toThrow(Refus.FournisseurLie);
    const clos = faitDEntreprise('LienCapitalistiqueClos.v1')({ autreSiren: fournisseurSiren });
    await parElle.deposer(entreprise, siren, [clos]);
    expect(await prescrire(parElle)).toEqual(estPrescrite);
    const enRetour = sien(dit, { siren: fournisseurSiren, autreSiren: siren });
    const parLAutre = await (
      await monde()
    ).deposer(entreprise, fournisseurSiren, [...societe(fournisseurSiren, 'u2'), enRetour]);
    await expect(prescrire(parLAutre)).rejects.toThrow(Refus.FournisseurLie);
  });
  it('est une même entreprise unique, sans lien direct entre ses sociétés', async () => {
    const store = await (await monde()).deposer(entreprise, fournisseurSiren, societe(fournisseurSiren, 'u2'));
    expect(await prescrire(store)).toEqual(estPrescrite);
    const { membres } = faitDEntreprise('MembresRattaches.v1')().data;
    const soeurs = [...membres, { siren: fournisseurSiren, entrepriseUniqueId: 'u2' }];
    await store.deposer(groupes, GROUPES_DE_FRANCE, [faitDEntreprise('MembresRattaches.v1')({ membres: soeurs })]);
    await expect(prescrire(store)).rejects.toThrow(Refus.FournisseurLie);
  });
  it.each([fournisseurSiren, siren])(
    'est le lien de capital d’une société où le prescripteur a un intérêt : %s',
    async (lie) => {
      const interet = faitDuReseau('InteretsDuConnecteurDeclares.v1')({ sirens: [AUTRE] });
      const store = await (await monde()).deposer(connecteur, connecteurId, [interet]);
      expect(await prescrire(store)).toEqual(estPrescrite);
      const dit = faitDEntreprise('LienCapitalistiqueDeclare.v1')({ siren: AUTRE, autreSiren: lie });
      await store.deposer(entreprise, AUTRE, [...societe(AUTRE, 'u3'), dit]);
      await expect(prescrire(store)).rejects.toThrow(Refus.FournisseurLie);
    },
  );
  it('est l’entreprise, tant qu’elle n’a pas cessé', async () => {
    const store = await (await monde()).deposer(entreprise, siren, [faitDEntreprise('CessationConstatee.v1')()]);
    await expect(prescrire(store)).rejects.toThrow(Refus.EntrepriseSansPrestation);
  });
});

describe('ce qu’un devis lit', () => {
  const accepter = async (store: Monde, jour: string, faits: readonly PrestationEvent[] = PRESCRITE) => {
    const { reservationId: commandId } = fait('DevisAccepte.v1')().data;
    const data = { prestationId, prixCentimes: 2_400_00, transportRoutier: false };
    const { decide } = await preparerLeDevis(new AccepterDevis(data, { ...elle(jour), commandId }), store);
    return deciderSur(decide, faits);
  };
  const prescrite = async () => (await monde()).deposer(prestation, prestationId, PRESCRITE);

  it('est le label de ce jour, et l’enveloppe de cette année à Paris', async () => {
    const { dispositifId } = PRESCRITE[0]!.data.conditions;
    for (const [accepteLe, expireLe] of [
      ['2026-12-31', '2027-12-31'],
      ['2027-01-01', '2028-01-01'],
    ] as const)
      expect(await accepter(await prescrite(), accepteLe)).toEqual([
        fait('DevisAccepte.v1')({
          enveloppeId: `53.${accepteLe.slice(0, 4)}.${dispositifId}`,
          ...{ accepteLe, expireLe },
        }),
      ]);
    await expect(accepter(await prescrite(), '2029-03-16')).rejects.toThrow(Refus.FournisseurNonLabellise);
  });
  it('est le fournisseur, qui n’est ni suspendu, ni sorti, ni intéressé dans l’entreprise', async () => {
    for (const [empechement, refus] of [
      [faitDuReseau('ConnecteurSuspendu.v1')(), Refus.FournisseurNonLabellise],
      [faitDuReseau('ConnecteurSorti.v1')(), Refus.FournisseurNonLabellise],
      [faitDuReseau('InteretsDuConnecteurDeclares.v1')({ sirens: [] }), Refus.FournisseurNonLabellise],
      [faitDuReseau('InteretsDuConnecteurDeclares.v1')({ sirens: [siren] }), Refus.FournisseurLie],
    ] as const) {
      const store = await (await prescrite()).deposer(connecteur, fournisseurId, [empechement]);
      await expect(accepter(store, '2026-12-31')).rejects.toThrow(refus);
    }
  });
  it('est l’entreprise, tant qu’elle n’a pas cessé, et une prestation connue', async () => {
    const cessee = [faitDEntreprise('CessationConstatee.v1')()];
    const store = await (await prescrite()).deposer(entreprise, siren, cessee);
    await expect(accepter(store, '2026-12-31')).rejects.toThrow(Refus.EntrepriseSansPrestation);
    await expect(accepter(await monde(), '2026-12-31', [])).rejects.toThrow(Refus.PrestationInconnue);
  });
});
