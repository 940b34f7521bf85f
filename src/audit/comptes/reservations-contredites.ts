import { enEuros } from '#libs/france';
import { financementDe, type DossierAide } from '#modules/aides-regionales';
import { compteTenant } from './compte-tenant';
import type { Etats } from './etats';

const etape = (dossier: DossierAide | undefined): string =>
  !dossier || dossier.etat === 'absent' ? 'est inconnu' : `ne l’attend pas (${dossier.etat})`;

/** At rest: each file that waits for money has its answer, and each reservation has the file that waits for it. */
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
    if (enveloppes.get(enveloppeId)?.reservations[reservationId] !== montantCentimes)
      sansReponse.push(`dossier ${dossierId} : financé, et son enveloppe ne réserve pas ${enEuros(montantCentimes)}`);
  }
  const desEnveloppes = [...enveloppes].flatMap(([id, { reservations }]) =>
    Object.entries(reservations)
      .filter(([reservationId]) => !attendues.has(`enveloppe ${id} ${reservationId}`))
      .map(
        ([reservationId, centimes]) =>
          `enveloppe ${id} : la réservation ${reservationId} tient ${enEuros(centimes)}, et aucun dossier ne l’attend`,
      ),
  );
  const desComptes = [...comptes].flatMap(([id, { reservations }]) =>
    Object.entries(reservations)
      .filter(([reservationId, { dossierId }]) => attendues.get(`compte ${id} ${reservationId}`) !== dossierId)
      .map(
        ([reservationId, { dossierId, montantCentimes }]) =>
          `compte ${id} : la réservation ${reservationId} tient ${enEuros(montantCentimes)}, et le dossier ${dossierId} ${etape(dossiers.get(dossierId))}`,
      ),
  );
  return [...sansReponse, ...desEnveloppes, ...desComptes];
};
