import { adresseDuFlux } from './liens';

/** The pages of audit, and the end of the session. */
export const MenuDAudit = () => (
  <nav class="menu" aria-label="Audit">
    <ul>
      <li>
        <a href="/audit">Recherche</a>
      </li>
      <li>
        <a href="/audit/histoire">Histoire des faits</a>
      </li>
      <li>
        <a href="/audit/exceptions">Exceptions</a>
      </li>
      <li>
        <a href="/audit/rejugement">Rejugement</a>
      </li>
      <li>
        <a href="/audit/consultations">Consultations</a>
      </li>
    </ul>
    <form method="post" action="/audit/session/fin">
      <button type="submit">Fermer la session</button>
    </form>
  </nav>
);

/** The readings of one stream. */
export const MenuDuFlux = ({ flux }: { readonly flux: string }) => (
  <nav class="menu" aria-label={`Lectures du flux ${flux}`}>
    <ul>
      <li>
        <a href={adresseDuFlux(flux)}>Histoire</a>
      </li>
      <li>
        <a href={adresseDuFlux(flux, '/etat')}>État à une date</a>
      </li>
      <li>
        <a href={adresseDuFlux(flux, '/comparaison')}>Deux dates côte à côte</a>
      </li>
    </ul>
  </nav>
);
