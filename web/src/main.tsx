import { render } from 'preact'
import { App } from './app.tsx'
import './style.css'
import './screens.css'

render(<App />, document.querySelector('#app')!)
