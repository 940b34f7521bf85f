import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import { bornesDe } from '../../periode';
import { GABARIT } from '../matiere-du-rapport';
import { numeroDuRapport, type Rapports } from '../rapport';
import * as Refus from '../rapport.errors';
import type { ContenuDeRapport, LigneDeRapport, RapportPublie } from '../rapport.events';

export class PublierRapport extends Command<{ trimestre: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, IndicateurReserve);
}

const memesLignes = (unes: readonly LigneDeRapport[], autres: readonly LigneDeRapport[]): boolean =>
  JSON.stringify(unes) === JSON.stringify(autres);

/** `empreinteDe` is the SHA-256 of the report that a content makes. */
export const publierRapport =
  (
    { data: { trimestre }, context: { actor, at } }: PublierRapport,
    lignes: readonly LigneDeRapport[],
    empreinteDe: (contenu: ContenuDeRapport) => string,
  ) =>
  (rapports: Rapports): readonly RapportPublie[] => {
    const jour = dateDeParis(at);
    const { au } = bornesDe(trimestre);
    if (au >= jour) throw new Refus.TrimestreEnCours(au);
    if (lignes.length === 0) throw new Refus.RapportSansReleve();
    const dernier = rapports.at(-1);
    if (dernier && memesLignes(dernier.lignes, lignes)) {
      if (dernier.publiePar === actor.personneId) return [];
      throw new Refus.RapportDejaPublie();
    }
    const rang = rapports.length + 1;
    const contenu = { numero: numeroDuRapport(trimestre, rang), trimestre, gabarit: GABARIT, lignes, publieLe: jour };
    const empreinte = empreinteDe(contenu);
    return [{ type: 'RapportPublie.v1', data: { ...contenu, rang, empreinte, publiePar: actor.personneId } }];
  };
