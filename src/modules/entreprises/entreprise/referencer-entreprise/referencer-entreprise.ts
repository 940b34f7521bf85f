import { Command } from '#libs/event-sourcing';
import { dateDeParis, nettoyer, type Nomenclature } from '#libs/france';
import { peutVoir } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import type { Entreprise, EntrepriseConnue } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { EntrepriseReferencee, EtablissementAjoute, Forme, Identite, Lieu } from '../entreprise.events';
import { memeLieu, peutVoirEntreprise } from '../etablissements';
import { lireLieu } from '../lieu';

export class ReferencerEntreprise extends Command<{
  siret: string;
  /** Insee code; département and region follow from it. */
  commune: string;
  naf: string;
  nomenclature: Nomenclature;
  forme: Forme;
  raisonSociale?: string | null;
  exploitantId?: string | null;
}> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);
}

const memeIdentite = (connue: Identite, saisie: Identite): boolean =>
  connue.forme === saisie.forme &&
  // Facts recorded before texts were cleaned keep theirs as it was typed.
  nettoyer(connue.raisonSociale ?? '') === nettoyer(saisie.raisonSociale ?? '') &&
  connue.exploitantId === saisie.exploitantId;

/**
 * Another region adds the establishment that it has, and does not learn before that the company is in the register: what it says
 * of its identity is compared by whoever may see it only.
 */
const ajouterEtablissement = (
  entreprise: EntrepriseConnue,
  { lieu, identite, visible, ajouteLe }: { lieu: Lieu; identite: Identite; visible: boolean; ajouteLe: string },
): readonly EtablissementAjoute[] => {
  const connu = entreprise.etablissements.find(({ siret }) => siret === lieu.siret);
  // The refusal carries no data of the other region.
  if (connu && !visible) throw new Refus.EntrepriseReferenceeAilleurs();
  if (connu) {
    // Whoever added it may have said another name, which its fact does not hold.
    const ajoute = connu !== entreprise.etablissements[0];
    if (memeLieu(connu, lieu) && (ajoute || memeIdentite(entreprise.identite, identite))) return [];
    throw new Refus.EntrepriseDejaReferencee(lieu.siret);
  }
  if (entreprise.cessation && !visible) throw new Refus.EntrepriseReferenceeAilleurs();
  if (entreprise.cessation) throw new Refus.EntrepriseCessee(entreprise.cessation.cesseeLe);
  if (visible && !memeIdentite(entreprise.identite, identite)) throw new Refus.IdentiteDifferente();
  return [{ type: 'EtablissementAjoute.v1', data: { siren: entreprise.siren, ...lieu, ajouteLe } }];
};

export const referencer =
  ({ data, context: { actor, at } }: ReferencerEntreprise) =>
  (entreprise: Entreprise): readonly (EntrepriseReferencee | EtablissementAjoute)[] => {
    const { siren, ...lieu } = lireLieu(data);
    if (!peutVoir(actor, { siren, region: lieu.region })) throw new Refus.ActeReserve();
    const { forme, raisonSociale = null, exploitantId = null } = data;
    if (forme === 'entrepreneur-individuel' && (raisonSociale !== null || exploitantId === null))
      throw new Refus.NomDePersonneHorsDuCoffre();
    if (forme === 'personne-morale' && (raisonSociale === null || exploitantId !== null))
      throw new Refus.RaisonSocialeManquante();

    const identite = { forme, raisonSociale, exploitantId };
    const referenceeLe = dateDeParis(at);
    if (entreprise.etat !== 'absente') {
      const visible = peutVoirEntreprise(actor, entreprise);
      return ajouterEtablissement(entreprise, { lieu, identite, visible, ajouteLe: referenceeLe });
    }
    return [{ type: 'EntrepriseReferencee.v2', data: { siren, ...lieu, ...identite, referenceeLe } }];
  };
