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
})();
