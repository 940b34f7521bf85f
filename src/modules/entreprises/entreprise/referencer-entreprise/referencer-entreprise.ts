import { Command } from '#libs/event-sourcing';
import { dateDeParis, nettoyer } from '#libs/france';
import { peutVoir } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import type { Entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { EntrepriseReferencee, Forme } from '../entreprise.events';
import { lireRegion } from '../region';
import { lireSiret } from '../siret';

export class ReferencerEntreprise extends Command<{
  siret: string;
  region: string;
  forme: Forme;
  raisonSociale?: string | null;
  exploitantId?: string | null;
}> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);
}

type Saisie = Omit<EntrepriseReferencee['data'], 'siren' | 'referenceeLe'>;

const memeReference = (connue: Saisie, saisie: Saisie): boolean =>
  connue.siret === saisie.siret &&
  connue.region === saisie.region &&
  connue.forme === saisie.forme &&
  // Facts recorded before texts were cleaned keep theirs as it was typed.
  nettoyer(connue.raisonSociale ?? '') === nettoyer(saisie.raisonSociale ?? '') &&
  connue.exploitantId === saisie.exploitantId;

export const referencer =
  ({
    data: { siret: saisie, region: code, forme, raisonSociale = null, exploitantId = null },
    context: { actor, at },
  }: ReferencerEntreprise) =>
  (entreprise: Entreprise): readonly EntrepriseReferencee[] => {
    const { siret, siren } = lireSiret(saisie);
    const region = lireRegion(code);
    if (!peutVoir(actor, { siren, region })) throw new Refus.ActeReserve();
    if (entreprise.etat !== 'absente') {
      // The refusal carries no data of the other region.
      if (!peutVoir(actor, entreprise.reference)) throw new Refus.EntrepriseReferenceeAilleurs();
      if (memeReference(entreprise.reference, { siret, region, forme, raisonSociale, exploitantId })) return [];
      throw new Refus.EntrepriseDejaReferencee(entreprise.reference.siret);
    }
    if (forme === 'entrepreneur-individuel' && (raisonSociale !== null || exploitantId === null))
      throw new Refus.NomDePersonneHorsDuCoffre();
    if (forme === 'personne-morale' && (raisonSociale === null || exploitantId !== null))
      throw new Refus.RaisonSocialeManquante();

    const referenceeLe = dateDeParis(at);
    return [
      {
        type: 'EntrepriseReferencee.v1',
        data: { siren, siret, region, forme, raisonSociale, exploitantId, referenceeLe },
      },
    ];
  };
