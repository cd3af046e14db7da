import { useMessages } from '../../messages/catalogue.ts';
import { usePreferences } from '../../store/preferences.ts';

/** Tells that the sample is invented; can be closed, the marks on each article stay. */
export function Banner({ fictional, articles }: { fictional: number; articles: number }) {
  const text = useMessages().banner;
  const { preferences, prefer } = usePreferences();
  if (fictional === 0 || preferences.bannerClosed) return null;
  return (
    <div className="banner" role="note">
      <span>{text.fictional(fictional, articles)}</span>
      <button
        type="button"
        className="quiet"
        aria-label={text.close}
        onClick={() => prefer({ bannerClosed: true })}
      >
        ×
      </button>
    </div>
  );
}
