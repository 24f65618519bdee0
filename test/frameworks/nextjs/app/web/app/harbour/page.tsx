export default function Page() {
  return <p>harbour</p>;
}
