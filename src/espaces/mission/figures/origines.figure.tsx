import type { OrigineDeConnecteur } from '#modules/connecteurs';
import type { Origine } from '#modules/entreprises';
import type { OrigineDePartenaire } from '#modules/marque-mission';
import { Bars, formatNumber } from '#libs/ui';
import type { Qui } from '../../../pilotage';
import { montre, nombre, type Figure, type LigneDe } from '../figure';

const DES_ENTREPRISES: Readonly<Record<Origine, string>> = {
  connecteur: 'Un connecteur',
  region: 'La région',
  'auto-diagnostic': 'Auto-diagnostic',
  campagne: 'Une campagne',
  'bouche-a-oreille': 'Bouche-à-oreille',
  autre: 'Autre',
};
const DES_CONNECTEURS: Readonly<Record<OrigineDeConnecteur, string>> = {
  connecteur: 'Un autre connecteur',
  partenaire: 'Un partenaire',
  region: 'La région',
  campagne: 'Une campagne',
  'bouche-a-oreille': 'Bouche-à-oreille',
  autre: 'Autre',
};
const DES_PARTENAIRES: Readonly<Record<OrigineDePartenaire, string>> = {
  mission: 'La mission',
  region: 'Une région',
  partenaire: 'Un autre partenaire',
  campagne: 'Une campagne',
  'candidature-spontanee': 'Candidature spontanée',
  autre: 'Autre',
};

interface Venus {
  readonly pluriel: string;
  readonly titre: string;
  readonly unite: string;
  readonly origines: Readonly<Record<string, string>>;
}

const VENUS: Readonly<Record<Qui, Venus>> = {
  entreprise: {
    pluriel: 'Entreprises',
    titre: 'Entreprises enrôlées, par origine',
    unite: 'Nombre d’entreprises',
    origines: DES_ENTREPRISES,
  },
  connecteur: {
    pluriel: 'Connecteurs',
    titre: 'Connecteurs acceptés, par origine',
    unite: 'Nombre de connecteurs',
    origines: DES_CONNECTEURS,
  },
  partenaire: {
    pluriel: 'Partenaires',
    titre: 'Partenaires enregistrés, par origine',
    unite: 'Nombre de partenaires',
    origines: DES_PARTENAIRES,
  },
};

const nomDeLOrigine = ({ qui, origine }: Pick<LigneDe<'origines'>, 'qui' | 'origine'>) =>
  origine === null ? 'Non renseignée' : (VENUS[qui].origines[origine] ?? origine);

interface BarresParOrigineProps {
  readonly qui: Qui;
  readonly lignes: readonly LigneDe<'origines'>[];
}

const BarresParOrigine = ({ qui, lignes }: BarresParOrigineProps) => (
  <Bars
    id={`origines-${qui}`}
    title={VENUS[qui].titre}
    unit={VENUS[qui].unite}
    series={[{ name: VENUS[qui].pluriel, fill: 'a' }]}
    tick={formatNumber}
    rows={lignes.map((ligne) => ({
      label: nomDeLOrigine(ligne),
      values: [ligne.nombre],
      written: [montre(ligne.nombre, formatNumber)],
      text: `${nomDeLOrigine(ligne)} : ${montre(ligne.nombre, formatNumber)}`,
    }))}
  />
);

export const origines: Figure<'origines'> = {
  nom: 'origines',
  titre: 'Entreprises, connecteurs et partenaires, par origine',
  definition:
    'Ce qui les a amenés au programme : ce que l’entreprise a dit à son enrôlement, le connecteur dans sa candidature, et la mission quand elle a enregistré le partenaire. La période est celle de l’enrôlement, de l’acceptation et de l’enregistrement. L’origine est « non renseignée » pour les partenaires enregistrés avant qu’on la demande.',
  vide: 'Aucune entreprise n’est encore enrôlée, aucun connecteur accepté, aucun partenaire enregistré : ce qui les amène au programme se lira ici.',
  colonnes: [
    { title: 'Qui', text: ({ qui }) => VENUS[qui].pluriel },
    { title: 'Origine', text: nomDeLOrigine },
    nombre('Nombre', (ligne) => ligne.nombre),
  ],
  dessiner: ({ lignes }) => (
    <>
      {(Object.keys(VENUS) as Qui[]).map((qui) => {
        const siennes = lignes.filter((ligne) => ligne.qui === qui);
        return siennes.length > 0 && <BarresParOrigine key={qui} qui={qui} lignes={siennes} />;
      })}
    </>
  ),
};
