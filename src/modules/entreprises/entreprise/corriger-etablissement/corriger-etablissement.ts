import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { peutVoir } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import type { Entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { EtablissementCorrige } from '../entreprise.events';
import { memeLieu } from '../etablissements';
import { lireLieu, type LieuSaisi } from '../lieu';
import { entrepriseVisible, etablissementConnu, refuserCessee } from '../vie';

export class CorrigerEtablissement extends Command<LieuSaisi & { siren: string }> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);
}

/** Files that the establishment carries stay with the region that received them. */
export const corriger =
  ({ data, context: { actor, at } }: CorrigerEtablissement) =>
  (etat: Entreprise): readonly EtablissementCorrige[] => {
    const entreprise = entrepriseVisible(etat, actor);
    const etablissement = etablissementConnu(entreprise, data.siret);
    const { siren, ...lieu } = lireLieu(data);
    const complet = etablissement.commune !== null && etablissement.naf !== null;
    if (complet && memeLieu(etablissement, lieu)) return [];
    for (const region of [etablissement.region, lieu.region])
      if (!peutVoir(actor, { siren, region })) throw new Refus.ActeReserve();
    refuserCessee(entreprise);

    return [{ type: 'EtablissementCorrige.v1', data: { siren, ...lieu, corrigeLe: dateDeParis(at) } }];
  };
