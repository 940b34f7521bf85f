import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estConnecteur, peutVoirLeReseau, permise } from '#modules/habilitations';
import type { Service } from '../../catalogue/catalogue';
import { ServiceInconnu } from '../../catalogue/catalogue.errors';
import type { Connecteur } from '../../connecteur/connecteur';
import { interetsQuiComptent } from '../../connecteur/interets';
import type { Demande } from '../../demande-accompagnement/demande-accompagnement';
import type { Prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import type { PrestationPrescrite } from '../prestation.events';

export class PrescrirePrestation extends Command<{
  prestationId: string;
  siren: string;
  siret: string;
  demandeId?: string | undefined;
  code: string;
  fournisseurId: string;
  fournisseurSiren: string;
}> {
  static readonly authority = permise(
    { region: ['connecteur', 'region.instructeur', 'referent.territorial'] },
    Refus.PrescriptionReservee,
  );
}

/** What is read beside the prescription. Null stands for what does not exist. */
export interface Prealables {
  readonly service: Service | null;
  /** Region of the open establishment of an enrolled company that goes on; null when there is none. */
  readonly regionDeLEtablissement: string | null;
  /** Whether capital joins two of the company that is helped, the supplier's, and those in which the prescriber has an interest; or the supplier acted for the company that is helped. */
  readonly lies: boolean;
  readonly demande: Demande | null;
  /** The prescriber, when they are a connecteur. */
  readonly prescripteur: Connecteur | null;
  readonly fournisseur: Connecteur | null;
  readonly labellise: boolean;
}

type Prescription = PrestationPrescrite['data'];

const CLES = ['siren', 'siret', 'demandeId', 'code', 'fournisseurId', 'fournisseurSiren'] as const;
const memePrescription = (un: Prescription, autre: PrescrirePrestation['data']) =>
  CLES.every((cle) => un[cle] === (autre[cle] ?? null));

/** Declared interests, capital, or one and the same: the prescriber gains nothing by what they prescribe, nor by a company that both own. */
const sontLies = ({ context: { actor, at }, data }: PrescrirePrestation, avant: Prealables): boolean => {
  const { siren, fournisseurId, fournisseurSiren } = data;
  const interetsDe = (qui: Connecteur | null) => (qui ? interetsQuiComptent(qui, dateDeParis(at)) : []);
  const siens = interetsDe(avant.prescripteur);
  const ceuxDuFournisseur = interetsDe(avant.fournisseur);
  const interets = [...siens, ...ceuxDuFournisseur];
  return (
    fournisseurId === actor.personneId ||
    fournisseurSiren === siren ||
    avant.lies ||
    interets.includes(siren) ||
    siens.includes(fournisseurSiren) ||
    siens.some((commun) => ceuxDuFournisseur.includes(commun))
  );
};

export const prescrire =
  (command: PrescrirePrestation, avant: Prealables) =>
  (etat: Prestation | null): readonly PrestationPrescrite[] => {
    const { prestationId, siren, siret, demandeId = null, code, fournisseurId, fournisseurSiren } = command.data;
    const { actor, at } = command.context;
    const { service, regionDeLEtablissement: region, demande, fournisseur, prescripteur } = avant;
    if (region === null || region !== actor.territoire) throw new Refus.EntrepriseSansPrestation();
    if (etat && !memePrescription(etat.prescription, command.data)) throw new Refus.PrestationDejaPrescrite();
    if (etat && etat.prescription.prescripteurId !== actor.personneId) throw new DoneByAnother();
    if (etat) return [];
    const estEnCharge = demande?.etat === 'en-charge' && demande.enCharge === actor.personneId;
    const suitLaDemande = prescripteur?.etat === 'accepte' && estEnCharge && demande.depot.siren === siren;
    const nommeLaDemande = demandeId === null || (demande?.depot.siren === siren && demande.depot.region === region);
    if (estConnecteur(actor) ? !suitLaDemande : !nommeLaDemande || !peutVoirLeReseau(actor, region))
      throw new Refus.DemandeDUnAutre();
    if (!service) throw new ServiceInconnu();
    if (fournisseur?.etat !== 'accepte' || !avant.labellise) throw new Refus.FournisseurNonLabellise();
    if (sontLies(command, avant)) throw new Refus.FournisseurLie();
    if (!fournisseur.interets.includes(fournisseurSiren)) throw new Refus.SocieteDuFournisseurNonDeclaree();
    const { code: _, version, region: __, inscritPar: ___, inscritLe: ____, ...conditions } = service;
    const choix = { code, version, conditions, fournisseurId, fournisseurSiren };
    const prescription = { prescripteurId: actor.personneId, prescriteLe: dateDeParis(at) };
    return [
      {
        type: 'PrestationPrescrite.v1',
        data: { prestationId, siren, siret, region, demandeId, ...choix, ...prescription },
      },
    ];
  };
