export default function Page() {
  return <p>marina</p>;
}
