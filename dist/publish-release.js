var found = process.versions.node.split('.').map(Number);
if (found[0] < 20 || (found[0] === 20 && found[1] < 15)) {
  console.error('hardening-actions needs Node 20.15 or newer; this is ' + process.versions.node + '.');
  process.exit(3);
}
import('./index.js').then(function (bundle) {
  return bundle.start('publish-release', import.meta.url);
});
