import { enEurosEntiers } from '#libs/france';
import { formatNumber } from '#libs/ui';
import { LIBELLES_DES_RECOMMANDATIONS, RECOMMANDATIONS_VERSEES, type VersementsPublies } from '../../../pilotage';
import { duMois, enMillions, euros, montre, nombre, regions, type Figure, type LigneDe } from '../figure';
import { ColonnesParMois } from './colonnes-par-mois';

const LIBELLES: Readonly<Record<string, string>> = LIBELLES_DES_RECOMMANDATIONS;

const titreDe = (code: string, { parRecommandation }: VersementsPublies): string => {
  const total = parRecommandation.find(({ recommandation }) => recommandation === code);
  const verse = `${montre(total?.centimes ?? null, enEurosEntiers)} en ${montre(total?.versements ?? null, formatNumber)} versements`;
  return `Recommandation ${code}, ${LIBELLES[code] ?? code} : versé par mois (${total?.centimes == null ? 'total masqué' : verse})`;
};

export const versements: Figure<'versements'> = {
  nom: 'versements',
  titre: 'Subventions versées par recommandation, région et mois',
  definition:
    'Somme des faits qui paient, au mois de leur paiement : AidePayee pour les aides régionales (recommandation 5), PrestationPayee pour les prestations de connecteurs (recommandation 2), AmortissementPaye pour l’amortissement des prêts de salariés (recommandation 7). Un dossier payé en plusieurs fois compte autant de versements. Ce qui est recouvré ensuite (RecouvrementConstate, TropPercuRecouvre) n’en est pas déduit : c’est une recette, d’un autre jour. L’argent vient des enveloppes du chiffre ci-dessus. Sont masqués les montants de moins de cinq dossiers, prestations ou prêts.',
  vide: 'Rien n’est encore versé. Le premier montant apparaîtra ici quand le comptable d’une région aura payé une aide, une prestation ou un amortissement.',
  faits: '/api/v1/versements',
  colonnes: [
    { title: 'Recommandation', text: ({ recommandation }) => recommandation },
    { title: 'Au titre de', text: ({ recommandation }) => LIBELLES[recommandation] ?? 'Toutes' },
    ...regions<LigneDe<'versements'>>(),
    duMois<LigneDe<'versements'>>(),
    nombre('Versements', (ligne) => ligne.versements),
    euros('Versé', (ligne) => ligne.centimes),
  ],
  dessiner: (chiffre, demande) => (
    <>
      {RECOMMANDATIONS_VERSEES.filter((code) => chiffre.parMois.some((un) => un.recommandation === code)).map(
        (code) => (
          <ColonnesParMois
            key={code}
            id={`versements-${code}`}
            titre={titreDe(code, chiffre)}
            unite="Euros versés"
            parMois={
              new Map(
                chiffre.parMois.filter((un) => un.recommandation === code).map((un) => [un.mois, un.centimes] as const),
              )
            }
            ecrire={enMillions}
            demande={demande}
          />
        ),
      )}
    </>
  ),
};
