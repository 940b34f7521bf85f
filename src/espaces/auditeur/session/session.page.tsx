import type { Vue } from '../../vue';

const PAGE_D_AUDIT = /^\/audit(?:[/?][!-~]{0,1000})?$/;

/** Where a form leads: to a page of audit, and nowhere else. */
export const pageDAudit = (adresse: string | undefined): string =>
  adresse !== undefined && PAGE_D_AUDIT.test(adresse) ? adresse : '/audit';

interface SessionProps {
  /** The page that was asked for. */
  readonly vers: string;
  /** Why there is no session. */
  readonly refus?: string | undefined;
}

/** Takes a trial token, until people log in. */
export const DemandeDeSession = ({ vers, refus }: SessionProps) => (
  <>
    <p>
      L’histoire des faits, l’état à une date et les décisions rejugées se lisent par les auditeurs, sous leur mandat,
      et par la mission.
    </p>
    {refus !== undefined && (
      <p id="refus" class="refus" role="alert">
        <strong>{refus}</strong>
      </p>
    )}
    <form class="filtres" method="post" action="/audit/session" aria-label="Ouvrir une session d’audit">
      <input type="hidden" name="vers" value={vers} />
      <label>
        Jeton d’essai
        <input
          type="password"
          name="jeton"
          required
          autoComplete="off"
          spellcheck={false}
          size={30}
          aria-describedby={refus === undefined ? 'aide-du-jeton' : 'refus aide-du-jeton'}
        />
      </label>
      <button type="submit">Ouvrir la session</button>
    </form>
    <p id="aide-du-jeton" class="definition">
      « npm run jeton -- --role auditeur --personne … --mandat … » écrit un jeton de huit heures. Votre navigateur le
      garde jusqu’à ce que vous le fermiez, et ne le montre qu’aux pages de l’audit.
    </p>
  </>
);

export const pageDeSession = (props: SessionProps): Vue => ({
  titre: 'Audit',
  contenu: <DemandeDeSession {...props} />,
});
