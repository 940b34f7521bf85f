import { enEuros, enFrancais } from '#libs/france';
import { estAccorde, finsContraires } from '#modules/aides-regionales';
import { nomDObjet, titreDObjet } from './nom-d-objet';
import type { Etats } from './etats';

/**
 * Payments that won the race against a suspension: they were recorded after the account said that their file, or their service,
 * is over the ceiling, and before it heard of it. They are true, and a person settles them.
 */
export const exceptions = ({ chronologie }: Pick<Etats, 'chronologie'>): readonly string[] =>
  chronologie.versementsHorsPlafond.map(({ objet, reference, montantCentimes, payeeLe }) => {
    const versement = reference === null ? 'versement sans référence' : `versement ${reference}`;
    return `${titreDObjet(objet)} : ${versement} de ${enEuros(montantCentimes)}, daté du ${enFrancais(payeeLe)}, enregistré après que son compte a dit le dépassement`;
  });

/** Accounts that say that they are over their ceiling: true, and to be settled with whoever granted the aid. */
export const comptesHorsPlafond = ({ comptes }: Pick<Etats, 'comptes'>): readonly string[] =>
  [...comptes].flatMap(([id, { depassement }]) => {
    if (!depassement) return [];
    const { au, depassementCentimes, plafondCentimes, objets } = depassement;
    const avec = objets.length > 0 ? `avec ${objets.map(nomDObjet).join(', ')}` : 'sans objet du programme';
    return [
      `compte ${id} : ${enEuros(depassementCentimes)} de plus que les ${enEuros(plafondCentimes)} permis au ${enFrancais(au)}, ${avec}`,
    ];
  });

/** Files whose company, or whose establishment, had ended before they were filed or granted, as was learnt later. */
export const dossiersContredits = ({
  dossiers,
  entreprises,
}: Pick<Etats, 'dossiers' | 'entreprises'>): readonly string[] =>
  [...dossiers].flatMap(([dossierId, dossier]) => {
    if (dossier.etat === 'absent') return [];
    const { siren, siret, deposeLe } = dossier.demande;
    const entreprise = entreprises.get(siren);
    if (!entreprise || entreprise.etat === 'absente') return [];
    return finsContraires(dossier, entreprise).map(({ de, finieLe, depotContredit, accordContredit }) => {
      const actes = [
        ...(depotContredit ? [`déposé le ${enFrancais(deposeLe)}`] : []),
        ...(accordContredit && estAccorde(dossier) ? [`accordé le ${enFrancais(dossier.accord.accordeeLe)}`] : []),
      ];
      const qui = de === 'entreprise' ? `son entreprise ${siren} a cessé` : `son établissement ${siret ?? ''} a fermé`;
      return `dossier ${dossierId} : ${actes.join(' et ')}, et ${qui} le ${enFrancais(finieLe)}`;
    });
  });
