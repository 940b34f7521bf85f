import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { dateDeParis, FORME_SIREN } from '#libs/france';
import { enveloppeIdDe } from '#modules/aides-regionales';
import { entreprise, lireEntrepriseDuProgramme } from '#modules/entreprises';
import { catalogue, serviceOffert } from '../catalogue/catalogue';
import { connecteur } from '../connecteur/connecteur';
import { demandeAccompagnement } from '../demande-accompagnement/demande-accompagnement';
import { estLabelliseLe, labellisation } from '../labellisation/labellisation';
import { accepterDevis, type AccepterDevis } from './accepter-devis/accepter-devis';
import { prescrire, type PrescrirePrestation, type Prealables } from './prescrire-prestation/prescrire-prestation';
import { prestation, type Prestation } from './prestation';
import type { PrestationEvent } from './prestation.events';

type Preparation = Prepared<Prestation | null, PrestationEvent>;

const lireConnecteur = async (store: EventStore, id: string) => (await load(store, connecteur, id)).state;

const estLabellise = async (store: EventStore, connecteurId: string, jour: string) =>
  estLabelliseLe((await load(store, labellisation, connecteurId)).state, jour);

const regionDeLEtablissement = async (store: EventStore, siren: string, siret: string) => {
  const aidee = await lireEntrepriseDuProgramme(store, siren);
  if (aidee?.cesseeLe !== null) return null;
  return aidee.etablissements.find((lieu) => lieu.siret === siret && lieu.fermeLe === null)?.region ?? null;
};

/** Capital links that either of the two declared and that last. */
const lireLiens = async (store: EventStore, siren: string, autre: string): Promise<readonly string[]> => {
  const declares = async (qui: string, lie: string) => {
    if (!FORME_SIREN.test(qui)) return false;
    const { state } = await load(store, entreprise, qui);
    return (
      state.etat !== 'absente' &&
      state.taille.liens.some(({ autreSiren, closLe }) => autreSiren === lie && closLe === null)
    );
  };
  const lies = (await declares(siren, autre)) || (await declares(autre, siren));
  return lies ? [autre] : [];
};

export const preparerLaPrescription = async (command: PrescrirePrestation, store: EventStore): Promise<Preparation> => {
  const { prestationId, siren, siret, demandeId, code, fournisseurId, fournisseurSiren } = command.data;
  const { actor, at } = command.context;
  const [offre, region, liens, demande, prescripteur, fournisseur, labellise] = await Promise.all([
    load(store, catalogue, actor.territoire),
    regionDeLEtablissement(store, siren, siret),
    lireLiens(store, siren, fournisseurSiren),
    demandeId === undefined ? null : load(store, demandeAccompagnement, demandeId),
    lireConnecteur(store, actor.personneId),
    lireConnecteur(store, fournisseurId),
    estLabellise(store, fournisseurId, dateDeParis(at)),
  ]);
  const prealables: Prealables = {
    service: serviceOffert(offre.state, code),
    regionDeLEtablissement: region,
    liens,
    demande: demande?.state ?? null,
    prescripteur,
    fournisseur,
    labellise,
  };
  return { id: prestationId, decide: prescrire(command, prealables) };
};

/** The envelope is that of the year of the quote. */
export const preparerLeDevis = async (command: AccepterDevis, store: EventStore): Promise<Preparation> => {
  const { prestationId } = command.data;
  const jour = dateDeParis(command.context.at);
  const { state } = await load(store, prestation, prestationId);
  if (!state)
    return {
      id: prestationId,
      decide: accepterDevis(command, { labellise: false, entrepriseUniqueId: null, enveloppeId: '' }),
    };
  const { siren, region, fournisseurId, conditions } = state.prescription;
  const [labellise, aidee] = await Promise.all([
    estLabellise(store, fournisseurId, jour),
    lireEntrepriseDuProgramme(store, siren),
  ]);
  const enveloppeId = enveloppeIdDe(region, Number(jour.slice(0, 4)), conditions.dispositifId);
  const entrepriseUniqueId = aidee?.cesseeLe === null ? aidee.entrepriseUniqueId : null;
  return { id: prestationId, decide: accepterDevis(command, { labellise, entrepriseUniqueId, enveloppeId }) };
};
