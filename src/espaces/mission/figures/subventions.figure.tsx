import { enEurosEntiers } from '#libs/france';
import { Bars } from '#libs/ui';
import type { Subventions } from '../../../pilotage';
import { enMillions, euros, nombre, type Figure } from '../figure';

const PREMIERES = 20;

interface Autorite {
  readonly siren: string;
  readonly nom: string;
  readonly centimes: number;
}

const parAutorite = (lignes: readonly Subventions[]): readonly Autorite[] => {
  const autorites = new Map<string, Autorite>();
  for (const { siren, attribuant: nom, montantCentimes } of lignes)
    autorites.set(siren, { siren, nom, centimes: (autorites.get(siren)?.centimes ?? 0) + montantCentimes });
  return [...autorites.values()].sort((a, b) => b.centimes - a.centimes);
};

const titreDe = (lignes: readonly Subventions[], autorites: number): string => {
  const annees = lignes.map(({ annee }) => annee);
  const [premiere, derniere] = [Math.min(...annees), Math.max(...annees)];
  const periode = premiere === derniere ? `en ${premiere}` : `de ${premiere} à ${derniere}, toutes années ensemble`;
  const lesquelles = autorites > PREMIERES ? ` (les ${PREMIERES} premières des ${autorites} autorités)` : '';
  return `Montants publiés par autorité, ${periode}${lesquelles}`;
};

export const subventions: Figure<'subventions'> = {
  nom: 'subventions',
  titre: 'Subventions publiées, par autorité et par année',
  definition:
    'Les subventions que les autorités publient elles-mêmes (décret 2017-779), telles que reprises de leurs fichiers. Elles sont déjà publiques : aucune n’est masquée. La période est celle des années entières.',
  vide: 'Aucun fichier de subventions publiées n’est encore repris. L’équipe d’exploitation les reprend : demandez-lui ceux des autorités que vous suivez.',
  colonnes: [
    { title: 'Autorité', text: ({ attribuant }) => attribuant },
    { title: 'SIREN', text: ({ siren }) => siren },
    { title: 'Année', text: ({ annee }) => String(annee), value: ({ annee }) => annee, numeric: true },
    nombre('Subventions', (ligne) => ligne.nombre),
    euros('Montant', (ligne) => ligne.montantCentimes),
  ],
  dessiner: ({ lignes }) => {
    const autorites = parAutorite(lignes);
    return (
      <Bars
        id="subventions"
        title={titreDe(lignes, autorites.length)}
        unit="Euros"
        series={[{ name: 'Montant', fill: 'c' }]}
        tick={enMillions}
        rows={autorites.slice(0, PREMIERES).map(({ siren, nom, centimes }) => ({
          label: autorites.some((autre) => autre.nom === nom && autre.siren !== siren) ? `${nom} (${siren})` : nom,
          values: [centimes],
          written: [enEurosEntiers(centimes)],
          text: `${nom} : ${enEurosEntiers(centimes)}`,
        }))}
      />
    );
  },
};
