// Colours and language as chosen before, set ahead of the first paint.
(function () {
  try {
    var root = document.documentElement;
    var theme = localStorage.getItem('yuanliu.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var asked = new URLSearchParams(location.search).get('lang');
    var language = asked === 'en' || asked === 'zh' ? asked : localStorage.getItem('yuanliu.language');
    root.lang = language === 'en' ? 'en' : 'zh-CN';
  } catch {
    // Storage may be forbidden; the defaults hold.
  }
})();
