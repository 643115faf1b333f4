// Without this file everything works; with it nothing typed is lost when a form can't be sent.
(function () {
  function trouble(key) {
    var box = document.getElementById('trouble');
    if (!box) return;
    box.textContent = box.dataset[key] + ' ';
    if (key === 'session') {
      var link = document.createElement('a');
      link.href = location.pathname;
      link.target = '_blank';
      link.textContent = box.dataset.signIn;
      box.appendChild(link);
    }
  }
  document.addEventListener('htmx:sendError', function () { trouble('line'); });
  document.addEventListener('htmx:beforeOnLoad', function (event) {
    var answer = event.detail.xhr;
    var form = event.detail.requestConfig && event.detail.requestConfig.verb !== 'get';
    if (answer.status === 401 && form) {
      event.preventDefault(); // Otherwise the page would be loaded anew, without what was typed.
      trouble('session');
    }
  });

  // A job that runs: its events say when there is something new, the page itself says what.
  var watched = null;
  var told = 0;
  function show(at) {
    told = at;
    htmx.ajax('GET', location.pathname + location.search, { target: '#job', select: '#job', swap: 'outerHTML' });
  }
  function watch() {
    var job = document.getElementById('job');
    var address = job && job.dataset.events;
    if (watched && (!address || watched.address !== address)) { watched.stream.close(); watched = null; }
    if (!address || watched || !window.EventSource) return;
    watched = { address: address, stream: new EventSource(address) };
    watched.stream.addEventListener('progress', function (event) {
      var at = Date.now();
      var over = ['succeeded', 'failed', 'cancelled'].indexOf(JSON.parse(event.data).state) >= 0;
      if (over || at - told > 1500) show(at);
    });
  }
  // A file that is dropped on the frame is the chosen one.
  document.addEventListener('dragover', function (event) {
    if (event.target.closest && event.target.closest('[data-drop]')) event.preventDefault();
  });
  document.addEventListener('drop', function (event) {
    var frame = event.target.closest && event.target.closest('[data-drop]');
    if (!frame || !event.dataTransfer.files.length) return;
    event.preventDefault();
    frame.querySelector('input').files = event.dataTransfer.files;
  });
  // A large file takes a while; a second press would send it twice.
  document.addEventListener('submit', function (event) {
    if (!event.target.matches('form[data-once]')) return;
    var button = event.target.querySelector('button[type=submit]');
    button.disabled = true;
    button.textContent = button.dataset.sending;
  });
  document.addEventListener('htmx:load', watch);
  document.addEventListener('DOMContentLoaded', watch);
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-once] button[disabled]').forEach(function (button) { button.disabled = false; });
  });
})();
