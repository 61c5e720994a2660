/** Says of the figures beside it that they are an example's; nothing where they are the user's own. */
export function ExampleMark({ name }: { readonly name: string | undefined }) {
  if (name === undefined) return null;
  return (
    <p className="example-mark">
      <span className="badge badge--antagande">{name}</span> Inte din kommuns siffror.
    </p>
  );
}
