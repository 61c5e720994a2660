import { news } from "./generated/news";

/** What is new in each version, the newest first, as the changelog tells it. */
export function News() {
  return (
    <>
      {news.map(({ version, points }) => (
        <section key={version} aria-label={`Nytt i ${version}`}>
          <h2>Nytt i {version}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
