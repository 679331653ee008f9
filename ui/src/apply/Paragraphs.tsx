/** Text whose paragraphs are parted by an empty line. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n\s*\n/)
        .filter((one) => one.trim() !== '')
        .map((one, index) => (
          <p key={index}>{one}</p>
        ))}
    </>
  );
}
