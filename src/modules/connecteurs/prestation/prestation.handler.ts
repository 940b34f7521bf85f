import { decidedAfterReading, type Prepared } from '#libs/cqrs';
import { load, type Command, type CommandType, type Decision, type EventStore } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { enveloppeIdDe } from '#modules/aides-regionales';
import { aAgiPourLEntreprise, lireEntrepriseDuProgramme, lireLiens, refuserQuiAAgiPour } from '#modules/entreprises';
import { catalogue, serviceOffert } from '../catalogue/catalogue';
import { connecteur } from '../connecteur/connecteur';
import { interetsQuiComptent } from '../connecteur/interets';
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

export const preparerLaPrescription = async (command: PrescrirePrestation, store: EventStore): Promise<Preparation> => {
  const { prestationId, siren, siret, demandeId, code, fournisseurId, fournisseurSiren } = command.data;
  const { actor, at } = command.context;
  await refuserQuiAAgiPour(store, siren, actor);
  const [prescripteur, fournisseur] = await Promise.all([
    lireConnecteur(store, actor.personneId),
    lireConnecteur(store, fournisseurId),
  ]);
  const jour = dateDeParis(at);
  const siens = prescripteur ? interetsQuiComptent(prescripteur, jour) : [];
  const duFournisseur = [fournisseurSiren, ...(fournisseur ? interetsQuiComptent(fournisseur, jour) : [])];
  const [offre, region, liesAuFournisseur, liesAElle, aAgiPourElle, demande, labellise] = await Promise.all([
    load(store, catalogue, actor.territoire),
    regionDeLEtablissement(store, siren, siret),
    lireLiens(store, [siren, ...siens], duFournisseur),
    lireLiens(store, siens, [siren]),
    aAgiPourLEntreprise(store, siren, fournisseurId),
    demandeId === undefined ? null : load(store, demandeAccompagnement, demandeId),
    estLabellise(store, fournisseurId, jour),
  ]);
  const prealables: Prealables = {
    service: serviceOffert(offre.state, code),
    regionDeLEtablissement: region,
    lies: liesAuFournisseur || liesAElle || aAgiPourElle,
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
      decide: accepterDevis(command, { labellise: false, lie: false, entrepriseUniqueId: null, enveloppeId: '' }),
    };
  const { siren, region, fournisseurId, fournisseurSiren, conditions } = state.prescription;
  const [porteLeLabel, fournisseur, aidee] = await Promise.all([
    estLabellise(store, fournisseurId, jour),
    lireConnecteur(store, fournisseurId),
    lireEntrepriseDuProgramme(store, siren),
  ]);
  // A label stands while its connecteur is suspended, or gone: they deliver nothing new.
  const exerce = fournisseur?.etat === 'accepte' && fournisseur.interets.includes(fournisseurSiren);
  const labellise = porteLeLabel && exerce;
  const lie = fournisseur !== null && interetsQuiComptent(fournisseur, jour).includes(siren);
  const enveloppeId = enveloppeIdDe(region, Number(jour.slice(0, 4)), conditions.dispositifId);
  const entrepriseUniqueId = aidee?.cesseeLe === null ? aidee.entrepriseUniqueId : null;
  return { id: prestationId, decide: accepterDevis(command, { labellise, lie, entrepriseUniqueId, enveloppeId }) };
};

/** An act on a service, by the company or by a third person. */
export const decideeParUnTiers = <Sent extends Command<{ prestationId: string }>>(
  command: CommandType<Sent>,
  decide: (sent: Sent) => Decision<Prestation | null, PrestationEvent>,
) =>
  decidedAfterReading(command, prestation, async (sent: Sent, store) => {
    const { prestationId } = sent.data;
    const { state } = await load(store, prestation, prestationId);
    if (state) await refuserQuiAAgiPour(store, state.prescription.siren, sent.context.actor);
    return { id: prestationId, decide: decide(sent) };
  });
