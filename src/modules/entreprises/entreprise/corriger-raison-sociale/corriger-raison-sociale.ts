import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuxProches } from '../../competence';
import type { Entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { MotifDIdentite, RaisonSocialeCorrigee } from '../entreprise.events';
import { peutAgirPour } from '../etablissements';
import { entrepriseVisible, refuserCessee } from '../vie';

export class CorrigerRaisonSociale extends Command<{ siren: string; raisonSociale: string; motif: MotifDIdentite }> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);
}

export const corriger =
  ({ data: { siren, raisonSociale, motif }, context: { actor, at } }: CorrigerRaisonSociale) =>
  (etat: Entreprise): readonly RaisonSocialeCorrigee[] => {
    const entreprise = entrepriseVisible(etat, actor);
    if (entreprise.identite.forme === 'entrepreneur-individuel') throw new Refus.NomDEntrepreneurIndividuel();
    if (!peutAgirPour(actor, entreprise)) throw new Refus.ActeReserve();
    if (entreprise.identite.raisonSociale === raisonSociale) {
      if (entreprise.changementDeNom?.motif === motif) return [];
      throw new Refus.NomDejaInscrit();
    }
    refuserCessee(entreprise);

    return [{ type: 'RaisonSocialeCorrigee.v1', data: { siren, raisonSociale, motif, corrigeeLe: dateDeParis(at) } }];
  };
