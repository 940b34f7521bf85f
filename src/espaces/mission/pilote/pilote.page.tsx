import { formatNumber, Table, type Column } from '#libs/ui';
import { LIBELLES_DES_SECTEURS, LIBELLES_DES_TAILLES } from '#modules/pme-digitale';
import type { CohortePubliee, MouvementsPublies, TableauDuPilote } from '../../../pilotage';
import type { Vue } from '../../vue';
import { duMois, montre, nombre, nomDeRegion, regions } from '../figure';
import { ColonnesParMois } from '../figures/colonnes-par-mois';
import { Fraicheur } from '../fraicheur';
import { Evaluation } from './evaluation';
import { Prets } from './prets';
import { Quotas } from './quotas';

const ETATS: Readonly<Record<string, string>> = {
  ouverte: 'ouverte',
  'en-cours': 'en cours',
  evaluee: 'évaluée',
  close: 'close',
};

const MOUVEMENTS: readonly Column<MouvementsPublies>[] = [
  ...regions<MouvementsPublies>(),
  duMois<MouvementsPublies>(),
  nombre('Sorties', (ligne) => ligne.sorties),
  nombre('Promotions', (ligne) => ligne.promotions),
];

const nomDans =
  (noms: Readonly<Record<string, string>>) =>
  (code: string): string =>
    noms[code] ?? code;

const Places = ({ places, admises, enAttente, etat, experimentationId }: CohortePubliee) => (
  <section aria-labelledby="places">
    <h2 id="places">Places</h2>
    <p>
      <strong>
        {montre(admises, formatNumber)} sur {formatNumber(places)}
      </strong>{' '}
      entreprises admises ; {montre(enAttente, formatNumber)} en attente d’une place. Expérimentation{' '}
      {experimentationId}, {ETATS[etat] ?? etat}.
    </p>
    <p class="definition">
      <strong>Définition.</strong> Une entreprise admissible est admise quand une place et ses trois quotas ont de la
      place ; sinon elle attend, dans l’ordre des admissibilités. Une place libérée va à la première de la liste dont
      les quotas le permettent.
    </p>
  </section>
);

const Mouvements = ({ cohorte, jour }: { readonly cohorte: CohortePubliee; readonly jour: string }) => {
  const { mouvements, sortiesParMois, promotionsParMois } = cohorte;
  const demande = { filtre: {}, jour };
  return (
    <section aria-labelledby="mouvements">
      <h2 id="mouvements">Sorties et promotions, par mois et par région</h2>
      {mouvements.lignes.length === 0 ? (
        <p class="vide">Aucune entreprise n’a encore libéré sa place.</p>
      ) : (
        <>
          <ColonnesParMois
            id="sorties"
            titre="Sorties de la cohorte par mois"
            unite="Nombre d’entreprises"
            parMois={sortiesParMois}
            demande={demande}
          />
          <ColonnesParMois
            id="promotions"
            titre="Promotions de la liste d’attente par mois"
            unite="Nombre d’entreprises"
            parMois={promotionsParMois}
            demande={demande}
          />
          <Table
            caption="Sorties et promotions"
            columns={MOUVEMENTS}
            rows={mouvements.lignes}
            total={mouvements.total}
          />
        </>
      )}
    </section>
  );
};

const Cohorte = ({ cohorte, jour }: { readonly cohorte: CohortePubliee; readonly jour: string }) => (
  <>
    <Places {...cohorte} />
    <section aria-labelledby="quotas">
      <h2 id="quotas">Quotas</h2>
      <h3>Par région</h3>
      <Quotas titre="Quotas par région" colonne="Région" nomDe={nomDeRegion} quotas={cohorte.quotas.region} />
      <h3>Par taille</h3>
      <Quotas
        titre="Quotas par taille"
        colonne="Taille"
        nomDe={nomDans(LIBELLES_DES_TAILLES)}
        quotas={cohorte.quotas.taille}
      />
      <h3>Par secteur</h3>
      <Quotas
        titre="Quotas par secteur"
        colonne="Secteur"
        nomDe={nomDans(LIBELLES_DES_SECTEURS)}
        quotas={cohorte.quotas.secteur}
      />
    </section>
    <Mouvements cohorte={cohorte} jour={jour} />
  </>
);

/** The dashboard of the pilot: aggregates only, never a single company. */
export const pageDuPilote = ({ cohorte, prets, evaluation, provenance }: TableauDuPilote, jour: string): Vue => ({
  titre: 'Expérimentation PME digitale',
  contenu: (
    <>
      <p>
        Chiffres calculés à partir des faits enregistrés. Un groupe de moins de cinq entreprises est masqué, et un autre
        avec lui quand le total le révélerait. <a href="/pilotage">Pilotage du programme</a>
      </p>
      <p class="provenance">{provenance ? <Fraicheur {...provenance} /> : 'Pas encore calculé.'}</p>
      {cohorte ? (
        <>
          <Cohorte cohorte={cohorte} jour={jour} />
          <Prets prets={prets} jour={jour} />
          <Evaluation evaluation={evaluation} />
        </>
      ) : (
        <p class="vide">Aucune expérimentation n’est encore ouverte. La mission ouvrira la première.</p>
      )}
    </>
  ),
});
