import { adresse } from './adresse';

interface PagesProps {
  readonly chemin: string;
  /** What is read page by page. */
  readonly de: string;
  readonly recherche: object;
  readonly page: number;
  readonly taille: number;
  readonly total: number;
}

/** The page before and the page after. */
export const Pages = ({ chemin, de, recherche, page, taille, total }: PagesProps) => {
  const vers = (autre: number) => adresse(chemin, { ...recherche, page: autre > 1 ? String(autre) : undefined });
  return (
    <nav aria-label={`Pages ${de}`}>
      {page > 1 && <a href={vers(page - 1)}>Page précédente</a>}{' '}
      {page * taille < total && <a href={vers(page + 1)}>Page suivante</a>}
    </nav>
  );
};
