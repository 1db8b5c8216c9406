requestAnimationFrame(() => requestAnimationFrame(() => console.log(`ready ${Date.now()}`)));
