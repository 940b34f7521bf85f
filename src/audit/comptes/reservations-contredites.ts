import { enEuros } from '#libs/france';
import { financementDe, creditsReservesPour, type DossierAide } from '#modules/aides-regionales';
import { dossierAideDe, dossierDe, type Objet } from '#modules/objets';
import { compteTenant } from './compte-tenant';
import type { Etats } from './etats';
import { nomDObjet } from './nom-d-objet';

const etape = (dossier: DossierAide | undefined): string =>
  !dossier || dossier.etat === 'absent' ? 'est inconnu' : `ne l’attend pas (${dossier.etat})`;

const estDUnDossier = ({ objet }: { readonly objet: Objet }): boolean => dossierDe(objet) !== undefined;

/** At rest: each file that waits for money has its answer, and each reservation of a file has the file that waits for it. */
export const reservationsContredites = ({ dossiers, enveloppes, comptes }: Etats): readonly string[] => {
  const attendues = new Map<string, string>();
  const sansReponse: string[] = [];
  for (const [dossierId, dossier] of dossiers) {
    const financement = financementDe(dossier);
    if (!financement) continue;
    const { reservationId, enveloppeId, entrepriseUniqueId } = financement;
    attendues.set(`enveloppe ${enveloppeId} ${reservationId}`, dossierId);
    const compteId = compteTenant(comptes, entrepriseUniqueId)?.compteId;
    if (compteId !== undefined) attendues.set(`compte ${compteId} ${reservationId}`, dossierId);
    if (dossier.etat === 'valide')
      sansReponse.push(
        dossier.creditsConfirmes
          ? `dossier ${dossierId} : ses crédits sont réservés, et son compte de minimis n’a pas répondu`
          : `dossier ${dossierId} : validé, et son financement n’a pas de réponse`,
      );
    if (dossier.etat !== 'finance') continue;
    const { montantCentimes } = dossier.validation;
    const enveloppe = enveloppes.get(enveloppeId);
    const tenue = enveloppe && creditsReservesPour(enveloppe, { objet: dossierAideDe(dossierId), reservationId });
    if (tenue !== montantCentimes)
      sansReponse.push(`dossier ${dossierId} : financé, et son enveloppe ne réserve pas ${enEuros(montantCentimes)}`);
  }
  const desEnveloppes = [...enveloppes].flatMap(([id, { reservations }]) =>
    Object.values(reservations)
      .filter(estDUnDossier)
      .filter(({ reservationId }) => !attendues.has(`enveloppe ${id} ${reservationId}`))
      .map(
        ({ reservationId, montantCentimes }) =>
          `enveloppe ${id} : la réservation ${reservationId} tient ${enEuros(montantCentimes)}, et aucun dossier ne l’attend`,
      ),
  );
  const desComptes = [...comptes].flatMap(([id, { reservations }]) =>
    Object.values(reservations)
      .filter(estDUnDossier)
      .filter(({ reservationId, objet }) => attendues.get(`compte ${id} ${reservationId}`) !== objet.id)
      .map(
        ({ reservationId, objet, montantCentimes }) =>
          `compte ${id} : la réservation ${reservationId} tient ${enEuros(montantCentimes)}, et ${nomDObjet(objet)} ${etape(dossiers.get(objet.id))}`,
      ),
  );
  return [...sansReponse, ...desEnveloppes, ...desComptes];
};
