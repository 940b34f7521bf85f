import { positionOf, type GlobalPosition, type Journal, type RecordedEvent } from '#libs/event-sourcing';
import { DATES_DU_DOSSIER } from '#modules/aides-regionales';
import { DATES_DE_LA_DEMANDE, DATES_DES_PRESTATIONS } from '#modules/connecteurs';
import { DATES_DES_ENTREPRISES } from '#modules/entreprises';
import { bornesDe, DATES_DU_LABEL, FORMULES, type AMesurer, type EditionImportee } from '#modules/marque-mission';
import { CALCULS } from './calculs';

/** For each type, the field that dates it in law. */
const DATES: Readonly<Record<string, string | null>> = {
  ...DATES_DES_ENTREPRISES,
  ...DATES_DU_DOSSIER,
  ...DATES_DU_LABEL,
  ...DATES_DE_LA_DEMANDE,
  ...DATES_DES_PRESTATIONS,
};

/** The region of the labels whose facts do not name it. */
type RegionDuLabel = (numero: string) => Promise<string | undefined>;

/** An edition counts when it is of the series that is read, with a value for the territory and a year that the formula reads. */
const editionLue = ({ serie, valeurs }: EditionImportee['data'], demande: AMesurer): boolean => {
  const annee = Number(bornesDe(demande.periode).au.slice(0, 4));
  const exacte = FORMULES[demande.formule].lit === 'serie';
  return (
    serie === demande.serie &&
    valeurs.some(
      (valeur) => valeur.territoire === demande.territoire && (exacte ? valeur.annee === annee : valeur.annee <= annee),
    )
  );
};

const compteDansLaPeriode = ({ type, data }: RecordedEvent, { formule, periode, ...demande }: AMesurer): boolean => {
  if (type === 'EditionImportee.v1')
    return editionLue(data as EditionImportee['data'], { formule, periode, ...demande });
  const champ = DATES[type];
  const date = champ ? (data as Readonly<Record<string, unknown>>)[champ] : undefined;
  if (typeof date !== 'string') return true;
  const { du, au } = bornesDe(periode);
  return date <= au && (FORMULES[formule].nature === 'stock' || date >= du);
};

const regionDuFait = (data: { readonly region?: string; readonly numero?: string }, regionDuLabel: RegionDuLabel) =>
  data.region === undefined && data.numero !== undefined ? regionDuLabel(data.numero) : Promise.resolve(data.region);

/** How many facts recorded after a position, up to another, count in what is measured. */
export const compterLesFaitsTardifs = async (
  journal: Journal,
  demande: AMesurer,
  apres: GlobalPosition,
  jusqua: GlobalPosition,
  regionDuLabel: RegionDuLabel,
): Promise<number> => {
  let nombre = 0;
  for await (const { events } of journal.readAll({ after: apres, types: CALCULS[demande.formule].types }))
    for (const event of events) {
      if (event.position > jusqua) return nombre;
      if (!compteDansLaPeriode(event, demande)) continue;
      const region = demande.territoire === 'FR' ? undefined : await regionDuFait(event.data, regionDuLabel);
      if (region === undefined || region === demande.territoire) nombre += 1;
    }
  return nombre;
};

/** The position of the journal that a reading names. */
export const positionDuReleve = (position: string): GlobalPosition => positionOf(BigInt(position));
