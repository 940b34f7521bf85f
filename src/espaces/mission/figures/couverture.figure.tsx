import { Bars, formatCount, formatNumber } from '#libs/ui';
import type { CouverturePubliee } from '../../../pilotage';
import { montre, nombre, nomDeRegion, regions, type Figure, type LigneDe } from '../figure';

const zones = ({ zonesBlanches, departements }: CouverturePubliee): string =>
  zonesBlanches.length === departements && departements > 1 ? 'tous' : zonesBlanches.join(', ') || 'aucune';

const enMots = (ligne: CouverturePubliee): string =>
  `${nomDeRegion(ligne.region)} : ${montre(ligne.actifs, formatNumber)} connecteurs, ` +
  `${montre(ligne.placesLibres, formatNumber)} places libres, zones blanches : ${zones(ligne)}`;

export const couverture: Figure<'couverture'> = {
  nom: 'couverture',
  titre: 'Couverture du pays par les connecteurs, par région',
  definition:
    'Ce jour : les connecteurs acceptés qui ont signé la charte en vigueur, et les demandes qu’ils peuvent encore suivre, sans celles des absents. Un département est en zone blanche quand aucun n’y va, ou quand des demandes y sont ouvertes sans qu’une place soit libre.',
  vide: 'Aucun connecteur n’est encore actif et aucun accompagnement n’est demandé : la couverture se lira ici dès le premier.',
  colonnes: [
    ...regions<LigneDe<'couverture'>>(),
    nombre('Actifs', (ligne) => ligne.actifs),
    nombre('Places libres', (ligne) => ligne.placesLibres),
    nombre('Départements', (ligne) => ligne.departements),
    nombre('Zones blanches', (ligne) => ligne.zonesBlanches.length),
    { title: 'Lesquelles', text: zones, value: ({ zonesBlanches }) => zonesBlanches.join(', '), prose: true },
  ],
  dessiner: ({ lignes, total }) => (
    <>
      {total && (
        <p>
          <strong>{formatCount(total.zonesBlanches.length, 'département')}</strong> en zone blanche, sur{' '}
          {formatNumber(total.departements)}.
        </p>
      )}
      <Bars
        id="couverture"
        title="Connecteurs actifs et places libres"
        unit="Nombre de connecteurs, et de places"
        series={[
          { name: 'Connecteurs actifs', fill: 'a' },
          { name: 'Places libres', fill: 'b' },
        ]}
        tick={formatNumber}
        rows={lignes.map((ligne) => ({
          label: nomDeRegion(ligne.region),
          values: [ligne.actifs, ligne.placesLibres],
          written: [montre(ligne.actifs, formatNumber), montre(ligne.placesLibres, formatNumber)],
          text: enMots(ligne),
        }))}
      />
    </>
  ),
};
