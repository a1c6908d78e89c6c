// Says a sentence where the page would stay empty. Plain and old-fashioned, so that every browser can read it; the
// sentences stand in index.html, and the page takes them away when it comes.
(function () {
  function say(name) {
    var sentence = document.getElementById('start-' + name);
    if (sentence) sentence.hidden = false;
  }
  if (location.protocol === 'file:') return say('file');
  if (!('noModule' in document.createElement('script'))) return say('old');
  window.addEventListener(
    'error',
    function (event) {
      // A file that did not come has its element for a target; what a browser cannot read has the window.
      say(event.target && event.target.tagName ? 'missing' : 'old');
    },
    true,
  );
})();
