import { formatNumber, Table, type Column } from '#libs/ui';
import type { QuotaPublie } from '../../../pilotage';
import { MASQUE, montre, nombre } from '../figure';

/** A hidden number of admitted companies is not given away by what is left of the ceiling. */
const libres = ({ plafond, admises }: QuotaPublie): number | null => (admises === null ? null : plafond - admises);

const etat = (quota: QuotaPublie): string => {
  const reste = libres(quota);
  if (reste === null) return MASQUE;
  return reste > 0 ? 'ouvert' : 'rempli';
};

const colonnesDe = (titre: string, nomDe: (code: string) => string): readonly Column<QuotaPublie>[] => [
  { title: titre, text: ({ code }) => nomDe(code) },
  nombre('Plafond', (quota) => quota.plafond),
  nombre('Admises', (quota) => quota.admises),
  nombre('Places libres', libres),
  { title: 'Quota', text: etat },
  nombre('En attente', (quota) => quota.enAttente),
];

interface QuotasProps {
  readonly titre: string;
  /** Title of the first column. */
  readonly colonne: string;
  readonly nomDe: (code: string) => string;
  readonly quotas: readonly QuotaPublie[];
}

/** The quotas of one axis, with how many are filled. */
export const Quotas = ({ titre, colonne, nomDe, quotas }: QuotasProps) => {
  const connus = quotas.filter(({ admises }) => admises !== null);
  const remplis = connus.filter((quota) => etat(quota) === 'rempli').length;
  return (
    <>
      <p>
        {montre(remplis, formatNumber)} remplis et {formatNumber(connus.length - remplis)} ouverts
        {connus.length < quotas.length && <>, {formatNumber(quotas.length - connus.length)} masqués</>}.
      </p>
      <Table caption={titre} columns={colonnesDe(colonne, nomDe)} rows={quotas} />
    </>
  );
};
