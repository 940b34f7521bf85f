import { REGIONS } from '#libs/france';
import type { Dispositif, Filtre } from '../../pilotage';
import { nomDeRegion } from './figure';

const REGIONS_PAR_NOM = Object.entries(REGIONS).sort(([, a], [, b]) => a.localeCompare(b, 'fr'));

const Mois = ({
  nom,
  libelle,
  valeur,
}: {
  readonly nom: string;
  readonly libelle: string;
  readonly valeur?: string | undefined;
}) => (
  <label>
    {libelle}
    <input type="month" name={nom} value={valeur} placeholder="2026-01" />
  </label>
);

/** What the dashboard is about. It needs no script, and what was chosen stands in the address. */
export const Filtres = ({
  filtre,
  dispositifs,
}: {
  readonly filtre: Filtre;
  readonly dispositifs: readonly Dispositif[];
}) => (
  <form class="filtres" method="get" action="/pilotage" aria-label="Filtrer les chiffres">
    <Mois nom="du" libelle="Du mois" valeur={filtre.du} />
    <Mois nom="au" libelle="Au mois" valeur={filtre.au} />
    <label>
      Région
      <select name="region">
        <option value="">Toutes</option>
        {REGIONS_PAR_NOM.map(([code, nom]) => (
          <option key={code} value={code} selected={code === filtre.region}>
            {nom}
          </option>
        ))}
      </select>
    </label>
    <label>
      Dispositif
      <select name="dispositif">
        <option value="">Tous</option>
        {filtre.dispositif !== undefined &&
          !dispositifs.some(({ dispositifId }) => dispositifId === filtre.dispositif) && (
            <option value={filtre.dispositif} selected>
              Dispositif d’une autre région, ou inconnu
            </option>
          )}
        {dispositifs.map(({ dispositifId, region, intitule }) => (
          <option key={dispositifId} value={dispositifId} selected={dispositifId === filtre.dispositif}>
            {`${nomDeRegion(region)} : ${intitule}`}
          </option>
        ))}
      </select>
    </label>
    <button type="submit">Filtrer</button>
    <a href="/pilotage">Effacer les filtres</a>
  </form>
);
