import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Releve } from '../../releve-pret/releve-pret';
import { payeCentimes, type AmortissementDuMois } from '../amortissement';
import type { AmortissementCaduc, AmortissementRegularise } from '../amortissement.events';
import { calculer } from '../calcul';
import { leProgramme } from '../roles';
import { caducite } from '../suite-de-l-amortissement';

/** Another statement of the month is validated. */
export class RegulariserAmortissement extends Command<{ conventionId: string; mois: string }> {
  static readonly authority = leProgramme;
}

/** Ends a request for an earlier statement, and compares what was paid with what the newest one that was validated makes due. */
export const regulariser =
  ({ context: { at } }: RegulariserAmortissement, valide: Releve | undefined) =>
  (amorti: AmortissementDuMois | null): readonly (AmortissementCaduc | AmortissementRegularise)[] => {
    if (!amorti || !valide) return [];
    const { demande, paiements, rangPaye, regularisation } = amorti;
    const paiement = paiements.at(-1)?.paye;
    const rangDuReleve = valide.rang;
    const jour = dateDeParis(at);
    const caducs = rangDuReleve > demande.rangDuReleve ? caducite(amorti, jour) : [];
    if (!paiement || rangDuReleve <= Math.max(rangPaye, regularisation?.rangDuReleve ?? 0)) return caducs;
    const { duCentimes } = calculer(valide);
    const detenuCentimes = payeCentimes(amorti);
    const ecartCentimes = duCentimes - detenuCentimes;
    const { conventionId, mois, numero, siren, region } = paiement;
    const suite = { tropPercuCentimes: Math.max(0, -ecartCentimes), complementCentimes: Math.max(0, ecartCentimes) };
    const comparaison = { rangDuReleve, duCentimes, payeCentimes: detenuCentimes, ...suite, regulariseLe: jour };
    return [
      ...caducs,
      { type: 'AmortissementRegularise.v1', data: { conventionId, mois, numero, siren, region, ...comparaison } },
    ];
  };
