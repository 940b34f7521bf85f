import { enFrancais } from '#libs/france';
import { formatNumber, Table, type Column } from '#libs/ui';
import { RESERVE_DE_L_EVALUATION, type IndicateurDeLEvaluation, type MesureDuGroupe } from '#modules/pme-digitale';
import type { EvaluationPubliee, IndicateurPublie } from '../../../pilotage';
import { MASQUE, montre } from '../figure';

const NOMS: Readonly<Record<IndicateurDeLEvaluation, string>> = {
  effectif: 'Personnes employées',
  'chiffre-d-affaires': 'Chiffre d’affaires, en euros',
  'ventes-en-ligne': 'Part vendue en ligne, en pour cent',
  technologies: 'Technologies, sur les douze de l’indice',
  'heures-manquantes': 'Heures de compétence numérique manquantes, par mois',
};

const STATISTIQUES = { moyenne: 'moyenne', mediane: 'médiane, arrondie' } as const;

const niveau = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const ecart = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

const enUnites = (centiemes: number) => niveau.format(centiemes / 100);
const enEcart = (centiemes: number) => ecart.format(centiemes / 100);

/** One group of one indicator, or the difference of both. Null where it is hidden, undefined where there is nothing to say. */
interface Ligne {
  readonly indicateur: string;
  readonly groupe: string;
  readonly avant?: number | null;
  readonly apres?: number | null;
  readonly evolution: number | null;
}

const lignesDe = (un: IndicateurPublie): readonly Ligne[] => {
  const indicateur = `${NOMS[un.indicateur]} (${STATISTIQUES[un.statistique]})`;
  const groupe = (nom: string, mesure: MesureDuGroupe | null): Ligne => ({
    indicateur,
    groupe: nom,
    avant: mesure?.avantCentiemes ?? null,
    apres: mesure?.apresCentiemes ?? null,
    evolution: mesure?.evolutionCentiemes ?? null,
  });
  const difference = { indicateur, groupe: 'Différence', evolution: un.differenceDesEvolutionsCentiemes };
  return [groupe('Admises', un.admises), groupe('En attente', un.attente), difference];
};

const niveaux = (title: string, centiemes: (ligne: Ligne) => number | null | undefined): Column<Ligne> => ({
  title,
  text: (ligne) => {
    const lu = centiemes(ligne);
    return lu === undefined ? '–' : montre(lu, enUnites);
  },
  numeric: true,
});

const COLONNES: readonly Column<Ligne>[] = [
  { title: 'Indicateur', text: ({ indicateur }) => indicateur, prose: true },
  { title: 'Groupe', text: ({ groupe }) => groupe },
  niveaux('Avant', ({ avant }) => avant),
  niveaux('Après', ({ apres }) => apres),
  { title: 'Évolution', text: ({ evolution }) => montre(evolution, enEcart), numeric: true },
];

const enPhrase = ({ indicateur, admises, attente, differenceDesEvolutionsCentiemes: difference }: IndicateurPublie) => {
  const evolution = (un: MesureDuGroupe | null) => (un ? enEcart(un.evolutionCentiemes) : MASQUE);
  const conclusion = difference === null ? 'différence masquée' : `différence de ${enEcart(difference)}`;
  return `${NOMS[indicateur]} : ${evolution(admises)} chez les admises, ${evolution(attente)} dans la liste d’attente ; ${conclusion}.`;
};

const Groupes = ({ figesLe, admises, attente, promues }: EvaluationPubliee) => (
  <p>
    Groupes figés le {enFrancais(figesLe)} : {montre(admises.effectif, formatNumber)} entreprises admises et{' '}
    {montre(attente.effectif, formatNumber)} en attente. Ont déclaré deux fois :{' '}
    <strong>
      {montre(admises.repondantes, formatNumber)} admises et {montre(attente.repondantes, formatNumber)} en attente
    </strong>
    . Promues depuis, et laissées dans leur groupe : {montre(promues, formatNumber)}.
  </p>
);

const Resultats = ({ indicateurs, position }: EvaluationPubliee) =>
  indicateurs === null ? (
    <p class="vide">
      Les résultats paraîtront quand la mission dira l’expérimentation évaluée, une fois faites les déclarations d’un an
      après.
    </p>
  ) : (
    <>
      <ul>
        {indicateurs.map((un) => (
          <li key={un.indicateur}>{enPhrase(un)}</li>
        ))}
      </ul>
      <Table
        caption="Admises et liste d’attente, avant et un an après"
        columns={COLONNES}
        rows={indicateurs.flatMap(lignesDe)}
      />
      <p class="provenance">
        Calculé des faits jusqu’à la position {formatNumber(BigInt(position))} du journal, celle de l’évaluation.
      </p>
    </>
  );

/** Admitted companies beside those of the waiting list. Nothing is said of causes. */
export const Evaluation = ({ evaluation }: { readonly evaluation: EvaluationPubliee | null }) => (
  <section aria-labelledby="evaluation">
    <h2 id="evaluation">Évaluation</h2>
    {evaluation ? (
      <>
        <Groupes {...evaluation} />
        <Resultats {...evaluation} />
      </>
    ) : (
      <p class="vide">
        Les groupes ne sont pas encore figés. La mission figera qui est admis et qui attend, avant que des résultats
        soient connus.
      </p>
    )}
    <p class="definition">
      <strong>Définition.</strong> Chaque entreprise déclare sa situation à sa demande et un an après, qu’elle ait une
      place ou non. L’évolution est celle de chaque entreprise, résumée dans son groupe ; la différence est celle des
      admises moins celle de la liste d’attente. Un groupe de moins de cinq réponses est masqué.{' '}
      {RESERVE_DE_L_EVALUATION}
    </p>
  </section>
);
