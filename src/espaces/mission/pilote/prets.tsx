import { formatNumber, Table, type Column } from '#libs/ui';
import { mois } from '#libs/france';
import { LIBELLES_DES_COMPETENCES } from '#modules/connecteurs';
import type { ChiffresDesPrets, DelaiPublie, PretsPublies } from '../../../pilotage';
import { enMillions, euros, MASQUE, montre, nombre, nomDeRegion } from '../figure';
import { ColonnesParMois } from '../figures/colonnes-par-mois';

const COMPETENCES: Readonly<Record<string, string>> = LIBELLES_DES_COMPETENCES;

const enHeures = (centiemes: number): string => formatNumber(Math.round(centiemes / 100));

const colonnesDe = (titre: string, nomDe: (code: string) => string): readonly Column<PretsPublies>[] => [
  { title: titre, text: ({ code }) => nomDe(code) },
  nombre('Prêts', (ligne) => ligne.prets),
  {
    title: 'Heures',
    text: ({ heuresCentiemes }) => montre(heuresCentiemes, enHeures),
    numeric: true,
    summed: true,
  },
  euros('Coût', (ligne) => ligne.coutCentimes),
  euros('Facturé', (ligne) => ligne.factureCentimes),
  euros('Amorti', (ligne) => ligne.amortiCentimes),
  euros('Encore amortissable', (ligne) => ligne.resteCentimes),
];

const Delai = ({ prets, medianeJours }: DelaiPublie) => (
  <section aria-labelledby="delai-des-prets">
    <h2 id="delai-des-prets">De l’offre au prêt</h2>
    {prets === 0 ? (
      <p class="vide">
        Aucun prêt venu d’une offre n’a encore commencé. Le premier délai apparaîtra quand une prêteuse aura déclaré le
        début d’un prêt.
      </p>
    ) : (
      <p>
        Délai médian :{' '}
        <strong>
          {medianeJours === null ? MASQUE : `${formatNumber(medianeJours)} ${medianeJours < 2 ? 'jour' : 'jours'}`}
        </strong>{' '}
        ; nombre de prêts : {montre(prets, formatNumber)}.
      </p>
    )}
    <p class="definition">
      <strong>Définition.</strong> Jours de la publication d’une offre de compétence au premier jour du prêt qui en
      vient : autant de prêts ont attendu moins, autant ont attendu plus. Les prêts conclus sans offre ne comptent pas.
    </p>
  </section>
);

interface PretsProps {
  readonly prets: ChiffresDesPrets;
  /** Today's date in Paris. */
  readonly jour: string;
}

const parMois = ({ parMois: lignes }: ChiffresDesPrets, valeur: (ligne: PretsPublies) => number | null) =>
  new Map(lignes.map((ligne) => [ligne.code, valeur(ligne)]));

const Chiffres = ({ prets, jour }: PretsProps) => {
  const demande = { filtre: {}, jour };
  const { total } = prets;
  return (
    <>
      <ColonnesParMois
        id="heures-pretees"
        titre="Heures prêtées par mois"
        unite="Heures"
        parMois={parMois(prets, ({ heuresCentiemes }) => heuresCentiemes)}
        ecrire={enHeures}
        demande={demande}
      />
      <ColonnesParMois
        id="cout-des-prets"
        titre="Coût des prêts par mois"
        unite="Euros"
        parMois={parMois(prets, ({ coutCentimes }) => coutCentimes)}
        ecrire={enMillions}
        demande={demande}
      />
      <h3>Par compétence</h3>
      <Table
        caption="Prêts par compétence"
        columns={colonnesDe('Compétence', (code) => COMPETENCES[code] ?? code)}
        rows={prets.parCompetence}
        total={total}
      />
      <h3>Par région de la prêteuse</h3>
      <Table
        caption="Prêts par région de la prêteuse"
        columns={colonnesDe('Région', nomDeRegion)}
        rows={prets.parRegion}
        total={total}
      />
      <h3>Par mois de travail</h3>
      <Table caption="Prêts par mois" columns={colonnesDe('Mois', mois)} rows={prets.parMois} total={total} />
    </>
  );
};

/** Loans of employees: what was worked, what it cost, and what the public paid of it. */
export const Prets = ({ prets, jour }: PretsProps) => (
  <>
    <section aria-labelledby="prets">
      <h2 id="prets">Prêts de salariés</h2>
      {prets.total === undefined ? (
        <p class="vide">
          Aucun relevé n’est encore validé. Les premières heures apparaîtront quand une entreprise utilisatrice aura
          validé le relevé d’un mois de prêt.
        </p>
      ) : (
        <Chiffres prets={prets} jour={jour} />
      )}
      <p class="definition">
        <strong>Définitions.</strong> Heures, coût (salaires, charges, frais) et facture sont ceux des relevés validés,
        au mois du travail. Amorti : somme payée par les régions pour ce mois (AmortissementPaye), moins ce qui leur est
        revenu (TropPercuRecouvre). Encore amortissable : le plafond qui reste, soit ce que les règles permettent encore
        de payer pour les mois validés ; pour chacun, la part publique du coût, bornée par le plafond mensuel du prêt et
        par ce que la facture laisse du coût, moins ce qui est amorti, et rien après la période d’amortissement. Ni les
        crédits des régions ni leurs refus n’en sont déduits. Un prêt compte dans la région de la prêteuse, même quand
        une autre paie. Est masqué ce qui concerne moins de cinq prêteuses ou moins de cinq utilisatrices ; ce qui est
        amorti et ce qui peut l’être encore le sont ensemble.
      </p>
    </section>
    <Delai {...prets.delai} />
  </>
);
